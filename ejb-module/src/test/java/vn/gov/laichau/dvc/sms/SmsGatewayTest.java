package vn.gov.laichau.dvc.sms;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Against a real HTTP server that answers what the test wants. */
class SmsGatewayTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2017-03-06T02:00:00Z"), ZoneOffset.UTC);
    private static final UUID ID = UUID.fromString("11111111-2222-3333-4444-555555555555");

    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private int status = 202;
    private String answer = "{\"ref\":\"r1\",\"status\":\"ACCEPTED\"}";

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + exchange.getRequestHeaders().getFirst("Idempotency-Key") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void aMessageGoesWithItsKeyAndTheSecret() {
        var said = gateway(address()).send(ID, "+84912345678", "Hồ sơ \"x\"");

        assertThat(said).isEqualTo(new SmsAnswer(SmsAnswer.Kind.ACCEPTED, "r1", null));
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0)).startsWith("POST /v1/messages Bearer secret " + ID + " {")
                .contains("\"to\":\"+84912345678\"").contains("Hồ sơ \\\"x\\\"").contains("\"account\":\"laichau\"");
    }

    @Test
    void whatBecameOfAMessageIsAskedByItsKey() {
        answer = "{\"ref\":\"r1\",\"status\":\"DELIVERED\"}";

        assertThat(gateway(address()).report(ID).kind()).isEqualTo(SmsAnswer.Kind.DELIVERED);
        assertThat(asked.get(0)).startsWith("GET /v1/messages/" + ID + " Bearer secret");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "202|{\"status\":\"FAILED\",\"reason\":\"no such\\nnumber\"}|REFUSED|no such number",
        "422|{\"reason\":\"wrong number\"}|REFUSED|wrong number", "400|{}|REFUSED|HTTP 400",
        "400|<html>|LATER|HTTP 400, no JSON",
        "503|busy|LATER|HTTP 503", "429|{}|LATER|HTTP 429", "401|{}|LATER|HTTP 401", "302|{}|LATER|HTTP 302",
        "404|{}|UNKNOWN|404", "200|{\"status\":\"DANCING\"}|LATER|unknown status", "200|[1]|LATER|HTTP 200, no JSON",
        "200|null|LATER|HTTP 200, empty", "200||LATER|HTTP 200, no JSON"})
    void everyAnswerIsUnderstoodOrTriedAgain(int code, String body, SmsAnswer.Kind kind, String reason) {
        status = code;
        answer = body == null ? "" : body;

        var said = gateway(address()).send(ID, "+84912345678", "x");

        assertThat(said.kind()).isEqualTo(kind);
        assertThat(said.reason()).isEqualTo(reason);
    }

    @Test
    void aGatewayThatDoesNotAnswerIsLeftAloneForAWhile() {
        int port = server.getAddress().getPort();
        server.stop(0);
        var gateway = gateway("http://127.0.0.1:" + port);

        assertThat(gateway.isResting()).isFalse();
        assertThat(gateway.send(ID, "+84912345678", "x").kind()).isEqualTo(SmsAnswer.Kind.NO_ANSWER);
        assertThat(gateway.isResting()).isTrue();
    }

    @Test
    void withoutAGatewayTheChannelIsOffAndASecretNeverTravelsInTheOpen() {
        assertThat(gateway(null).state()).isEqualTo(SmsState.WRONG);
        assertThat(gateway(Optional.empty(), Optional.empty(), Optional.empty()).state()).isEqualTo(SmsState.OFF);
        assertThat(gateway("http://sms.example.vn").state()).isEqualTo(SmsState.WRONG);
        assertThat(gateway("https://sms.example.vn/").state()).isEqualTo(SmsState.ON);
        assertThat(gateway("no address at all").state()).isEqualTo(SmsState.WRONG);
        assertThat(gateway("http://sms.example.vn").send(ID, "+84912345678", "x").kind())
                .isEqualTo(SmsAnswer.Kind.LATER);
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static SmsGateway gateway(String url) {
        return gateway(Optional.ofNullable(url), Optional.of("laichau"), Optional.of("secret"));
    }

    private static SmsGateway gateway(Optional<String> url, Optional<String> account, Optional<String> secret) {
        var gateway = new SmsGateway();
        gateway.url = url;
        gateway.account = account;
        gateway.secret = secret;
        gateway.sender = Optional.empty();
        gateway.clock = CLOCK;
        gateway.open();
        return gateway;
    }
}
