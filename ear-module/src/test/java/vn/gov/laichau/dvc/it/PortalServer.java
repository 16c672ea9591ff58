package vn.gov.laichau.dvc.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import org.awaitility.Awaitility;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** The one server of all tests: started by the launcher, with an empty data folder; its mails go to a server in the test. */
public class PortalServer implements LauncherSessionListener {

    static final int PORT = Integer.getInteger("dvc.it.port", 18080);
    static final String ADDRESS = "http://localhost:" + PORT;
    static final Path ROOT = Path.of(System.getProperty("dvc.root", "..")).toAbsolutePath().normalize();
    static final Path DATA = Path.of(System.getProperty("dvc.it.data", "target/it")).toAbsolutePath();

    /** Tests run at night too, wait for second tries, and bring the application again and again with all its classes. */
    private static final String ANY_HOUR = "-XX:MaxMetaspaceSize=800m "
            + "-Ddvc.quiet.from=00:00 -Ddvc.quiet.until=00:00 -Ddvc.notice.first-pause=PT2S -Ddvc.recount.wait=PT0S";

    private static Running running;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        running = new Running();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        InBrowser.closeBrowser();
        running.close();
    }

    /** A test inside the server takes the launcher's own deployment away; this brings it back. */
    static void awaitPages() {
        var deployments = DATA.resolve("server").resolve("deployments");
        try {
            if (Files.exists(deployments.resolve("dvc.ear.undeployed"))) {
                Files.writeString(deployments.resolve("dvc.ear.dodeploy"), "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var health = HttpRequest.newBuilder(URI.create(ADDRESS + "/healthz")).build();
        Awaitility.await().atMost(Duration.ofMinutes(3)).ignoreExceptions().until(() -> HttpClient.newHttpClient()
                .send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200);
    }

    static GreenMail mails() {
        return running.mail;
    }

    /** What no page does: time is made to have passed. */
    static void sql(String statement) {
        try {
            var password = Pattern.compile("DVC_DB_PASSWORD=(\\S+)").matcher(Files.readString(DATA.resolve("secrets")));
            password.find();
            var port = Files.readString(DATA.resolve("ports")).split(" ")[1];
            try (var database = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/dvc", "dvc",
                    password.group(1)); var prepared = database.createStatement()) {
                assertThat(prepared.executeUpdate(statement)).as(statement).isPositive();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a command of the launcher on the data of the tests; returns what it printed. */
    static String launcher(String... arguments) {
        var command = new String[arguments.length + 3];
        command[0] = ROOT.resolve("dvc").toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        command[arguments.length + 1] = "--data";
        command[arguments.length + 2] = DATA.toString();
        try {
            var builder = new ProcessBuilder(command).directory(ROOT.toFile()).redirectErrorStream(true)
                    .redirectOutput(DATA.resolveSibling("it.log").toFile());
            builder.environment().merge("DVC_JAVA_OPTS", ANY_HOUR, (given, ours) -> ours + " " + given);
            var process = builder.start();
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("launcher failed, see " + DATA.resolveSibling("it.log"));
            }
            return Files.readString(DATA.resolveSibling("it.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static final class Running {

        private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

        Running() {
            if (Files.exists(DATA)) {
                launcher("stop");
                delete(DATA);
            }
            mail.start();
            launcher("run", "--detach", "--port", String.valueOf(PORT), "--smtp",
                    String.valueOf(mail.getSmtp().getPort()));
            System.setProperty("dvc.it.management", managementPort());
        }

        /** The launcher writes its ports down: pages, database, mail, management. */
        private static String managementPort() {
            try {
                return Files.readString(DATA.resolve("ports")).strip().split(" ")[3];
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void close() {
            launcher("stop");
            mail.stop();
        }

        private static void delete(Path folder) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
