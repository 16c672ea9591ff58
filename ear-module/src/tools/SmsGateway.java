import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A SIMULATOR of an SMS gateway for the development run: nothing it takes reaches any telephone. It speaks the protocol of
 * docs/SMS.md on the loopback address and writes each message as a file. Not part of the product.
 *
 * <p>Usage: DVC_SMS_SECRET=… java SmsGateway.java PORT FOLDER. How it behaves is the first line of FOLDER/behaviour:
 * {@code ok} (or no file), {@code down} (503), {@code hang} (a minute of silence), {@code delay MILLISECONDS},
 * {@code refuse} (422), {@code undelivered} (taken, and never arrives). A number that ends in 000 never gets anything.
 */
public final class SmsGateway {

    private static final Pattern FIELD = Pattern.compile("\"(id|to|text|account|from)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern MOBILE = Pattern.compile("\\+84[35789][0-9]{8}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{1,80}");
    private static final int LARGEST = 20_000;
    private static final long ON_THE_WAY = 1_000;

    private final Path folder;
    private final String secret;

    /** When each message was taken, by its key; negative: it will not arrive. */
    private final Map<String, Long> taken = new ConcurrentHashMap<>();

    private SmsGateway(Path folder, String secret) {
        this.folder = folder;
        this.secret = secret;
    }

    public static void main(String[] arguments) throws IOException {
        var secret = System.getenv("DVC_SMS_SECRET");
        if (arguments.length != 2 || secret == null || secret.isBlank()) {
            System.err.println("usage: DVC_SMS_SECRET=... java SmsGateway.java PORT FOLDER");
            System.exit(2);
        }
        var folder = Files.createDirectories(Path.of(arguments[1]));
        var gateway = new SmsGateway(folder, secret);
        gateway.remember();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(),
                Integer.parseInt(arguments[0])), 50);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", gateway::serve);
        server.start();
        System.out.println("SMS gateway SIMULATOR: no message reaches a telephone; see " + folder);
    }

    /** What was taken before it was stopped is still known: the same key is never taken twice. */
    private void remember() throws IOException {
        try (var files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".json")).forEach(file -> {
                var name = file.getFileName().toString().replace(".json", "");
                taken.put(name.substring(name.indexOf('-') + 1), Long.parseLong(name.substring(0, name.indexOf('-'))));
            });
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var behaviour = behaviour();
            if (path.equals("/")) {
                answer(exchange, 200, "{\"simulator\":true,\"taken\":" + taken.size() + "}");
            } else if (!("Bearer " + secret).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                answer(exchange, 401, "{\"reason\":\"unknown account or secret\"}");
            } else if (behaviour.equals("down")) {
                answer(exchange, 503, "{\"reason\":\"simulated: down\"}");
            } else if (path.equals("/v1/messages") && exchange.getRequestMethod().equals("POST")) {
                take(exchange, behaviour);
            } else if (path.startsWith("/v1/messages/") && exchange.getRequestMethod().equals("GET")) {
                report(exchange, path.substring("/v1/messages/".length()));
            } else {
                answer(exchange, 404, "{\"reason\":\"no such address\"}");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(HttpExchange exchange, String behaviour) throws IOException, InterruptedException {
        if (behaviour.equals("hang")) {
            Thread.sleep(60_000);
        } else if (behaviour.startsWith("delay ")) {
            Thread.sleep(Long.parseLong(behaviour.substring("delay ".length()).strip()));
        }
        var body = new String(exchange.getRequestBody().readNBytes(LARGEST), StandardCharsets.UTF_8);
        var fields = new ConcurrentHashMap<String, String>();
        var found = FIELD.matcher(body);
        while (found.find()) {
            fields.put(found.group(1), found.group(2));
        }
        var id = fields.getOrDefault("id", "");
        var to = fields.getOrDefault("to", "");
        if (behaviour.equals("refuse") || !MOBILE.matcher(to).matches() || !KEY.matcher(id).matches()
                || fields.getOrDefault("text", "").isEmpty()) {
            answer(exchange, 422, "{\"reason\":\"" + (behaviour.equals("refuse") ? "simulated: refused"
                    : "wrong number or text") + "\"}");
            return;
        }
        boolean lost = behaviour.equals("undelivered") || to.endsWith("000");
        long now = System.currentTimeMillis();
        if (taken.putIfAbsent(id, lost ? -now : now) == null) {
            keep(now + "-" + id, body);
        }
        answer(exchange, 202, "{\"ref\":\"SIM-" + id + "\",\"status\":\"ACCEPTED\"}");
    }

    private void report(HttpExchange exchange, String id) throws IOException {
        var at = taken.get(id);
        if (at == null) {
            answer(exchange, 404, "{\"reason\":\"unknown message\"}");
            return;
        }
        var status = System.currentTimeMillis() - Math.abs(at) < ON_THE_WAY ? "ACCEPTED" : at < 0 ? "FAILED" : "DELIVERED";
        answer(exchange, 200, "{\"ref\":\"SIM-" + id + "\",\"status\":\"" + status + "\""
                + (status.equals("FAILED") ? ",\"reason\":\"simulated: telephone not reached\"" : "") + "}");
    }

    private void keep(String name, String body) throws IOException {
        var unfinished = Files.writeString(folder.resolve(name + ".part"), body);
        Files.move(unfinished, folder.resolve(name + ".json"), StandardCopyOption.ATOMIC_MOVE);
    }

    private String behaviour() throws IOException {
        var file = folder.resolve("behaviour");
        return Files.exists(file) ? Files.readString(file).lines().findFirst().orElse("ok").strip() : "ok";
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
