import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

/** Asks a running instance as its operator: method, address, file to send or nothing. The answer goes to standard output. */
public class OperatorCall {

    private static final long MOST_BYTES = 64L * 1024 * 1024;

    public static void main(String[] args) throws Exception {
        if (!args[2].isEmpty() && Files.size(Path.of(args[2])) > MOST_BYTES) {
            System.err.println("Tệp lớn hơn 64 MB, máy chủ không nhận. Chia thành nhiều tệp rồi nhập từng tệp.");
            System.exit(1);
        }
        var body = args[2].isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofFile(Path.of(args[2]));
        var request = HttpRequest.newBuilder(URI.create(args[1])).method(args[0], body)
                .header("X-Dvc-Operator", System.getenv("DVC_OPERATOR_TOKEN"))
                .header("Content-Type", "application/json").build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() == 200) {
            System.out.write(answer.body());
            System.out.flush();
        } else {
            System.err.write(answer.body());
            System.err.flush();
            System.exit(1);
        }
    }
}
