package vn.gov.laichau.dvc.evidence;

import java.security.Principal;
import java.util.Arrays;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import vn.gov.laichau.dvc.shared.DomainException;

/**
 * Writes the line: in the caller's transaction when the act was done, in its own when a rule refused it. An act on a
 * dossier, which is one that names the version that was read or is marked so, is carried out once for each command.
 */
@Audited
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AuditInterceptor {

    @Inject
    Trail trail;

    @Inject
    RefusedActs refused;

    @Inject
    CommandId command;

    @Inject
    Principal caller;

    @AroundInvoke
    Object witness(InvocationContext call) throws Exception {
        var act = call.getMethod().getDeclaringClass().getSimpleName() + "." + call.getMethod().getName();
        var subject = Arrays.stream(call.getParameters()).filter(UUID.class::isInstance).findFirst()
                .map(Object::toString).orElse(null);
        if (isAct(call) && command.get().filter(id -> !trail.isFirst(id, act, subject)).isPresent()) {
            throw new DoneAlready();
        }
        try {
            var result = call.proceed();
            trail.add(caller.getName(), act, subject, ActOutcome.DONE, null);
            return result;
        } catch (DomainException e) {
            refused.record(caller.getName(), act, subject, e.messageKey());
            throw e;
        }
    }

    private static boolean isAct(InvocationContext call) {
        var parameters = call.getParameters();
        return call.getMethod().isAnnotationPresent(OncePerCommand.class)
                || parameters.length > 1 && parameters[0] instanceof UUID && parameters[1] instanceof Integer;
    }
}
