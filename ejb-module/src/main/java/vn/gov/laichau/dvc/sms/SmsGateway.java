package vn.gov.laichau.dvc.sms;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.gov.laichau.dvc.shared.Json;

/**
 * Hands SMS to the gateway and asks what became of them. The id of a message is the key under which the gateway takes it
 * once, however often it is handed over. Without an address, an account and a secret the channel is off.
 */
@ApplicationScoped
public class SmsGateway {

    private static final Duration PATIENCE_TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PATIENCE_IN_ALL = Duration.ofSeconds(15);
    private static final Duration REST = Duration.ofSeconds(10);
    private static final int LONGEST_ANSWER = 65_536;

    @Inject
    @ConfigProperty(name = "dvc.sms.url")
    Optional<String> url;

    @Inject
    @ConfigProperty(name = "dvc.sms.account")
    Optional<String> account;

    @Inject
    @ConfigProperty(name = "dvc.sms.secret")
    Optional<String> secret;

    @Inject
    @ConfigProperty(name = "dvc.sms.sender")
    Optional<String> sender;

    @Inject
    Clock clock;

    private Optional<SmsSettings> settings = Optional.empty();
    private HttpClient client;
    private volatile Instant restsUntil = Instant.EPOCH;

    @PostConstruct
    void open() {
        settings = SmsSettings.of(url.orElse(""), account.orElse(""), secret.orElse(""), sender.orElse("LaiChau"));
        client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE_TO_CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER).build();
    }

    public SmsState state() {
        return settings.isPresent() ? SmsState.ON : url.isPresent() || account.isPresent() ? SmsState.WRONG : SmsState.OFF;
    }

    /** It did not answer a moment ago: this node leaves it alone for a while. */
    public boolean isResting() {
        return clock.instant().isBefore(restsUntil);
    }

    /** {@code to} in the international form, with a plus. */
    public SmsAnswer send(UUID id, String to, String text) {
        var message = new LinkedHashMap<String, Object>();
        message.put("id", id.toString());
        settings.ifPresent(known -> {
            message.put("account", known.account());
            message.put("from", known.sender());
        });
        message.putAll(Map.of("to", to, "text", text));
        return ask("/v1/messages", request -> request.header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", id.toString())
                .POST(HttpRequest.BodyPublishers.ofString(Json.write(message), StandardCharsets.UTF_8)));
    }

    /** What became of a message that was handed over. */
    public SmsAnswer report(UUID id) {
        return ask("/v1/messages/" + id, HttpRequest.Builder::GET);
    }

    private SmsAnswer ask(String path, UnaryOperator<HttpRequest.Builder> kind) {
        if (settings.isEmpty()) {
            return SmsAnswer.later("no gateway");
        }
        var known = settings.get();
        var request = kind.apply(HttpRequest.newBuilder(URI.create(known.address() + path)).timeout(PATIENCE)
                .header("Authorization", "Bearer " + known.secret()).header("X-Account", known.account())
                .header("Accept", "application/json")).build();
        var pending = client.sendAsync(request, SmsGateway::body);
        try {
            var answer = pending.get(PATIENCE_IN_ALL.toSeconds(), TimeUnit.SECONDS);
            return SmsReply.read(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
        } catch (ExecutionException e) {
            return silent(Optional.ofNullable(e.getCause().getMessage()).orElse(e.getCause().getClass().getSimpleName()));
        } catch (TimeoutException e) {
            pending.cancel(true);
            return silent("no answer in time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return SmsAnswer.later("interrupted");
        }
    }

    private SmsAnswer silent(String reason) {
        restsUntil = clock.instant().plus(REST);
        return SmsAnswer.none(reason);
    }

    /** Answers are short; what says that it is long is not read. */
    private static HttpResponse.BodySubscriber<byte[]> body(HttpResponse.ResponseInfo answer) {
        return answer.headers().firstValueAsLong("Content-Length").orElse(0) > LONGEST_ANSWER
                ? HttpResponse.BodySubscribers.replacing(new byte[0]) : HttpResponse.BodySubscribers.ofByteArray();
    }
}
