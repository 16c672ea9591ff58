package vn.gov.laichau.dvc.evidence;

import java.security.Principal;
import java.util.Arrays;
import java.util.UUID;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;

/**
 * Keeps that somebody wanted to do what his role does not allow (Điều 5). The server asks for the role before any
 * interceptor of the application runs; this one stands before that question, see {@code META-INF/jboss-ejb3.xml}.
 */
public class DeniedActs {

    private static final String RULE = "RoleMissing";

    @AroundInvoke
    Object witness(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (EJBAccessException e) {
            var act = call.getMethod().getDeclaringClass().getSimpleName() + "." + call.getMethod().getName();
            var subject = Arrays.stream(call.getParameters()).filter(UUID.class::isInstance).findFirst()
                    .map(Object::toString).orElse(null);
            var here = CDI.current();
            here.select(RefusedActs.class).get().record(here.select(Principal.class).get().getName(), act, subject, RULE);
            throw e;
        }
    }
}
