package vn.gov.laichau.dvc.it;

import java.io.File;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/** What tests inside the server need: the application with them beside it, and the people who act. */
final class InsideServer {

    static final Duration PATIENCE = Duration.ofSeconds(40);

    /** The hand-made table of due dates. */
    static final String CASES = "deadline-cases.txt";

    private static final Pattern FIELD = Pattern.compile(
            "<input[^>]*type=\"hidden\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

    private static final Map<String, HttpClient> VISITORS = new ConcurrentHashMap<>();

    static final byte[] PDF = ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n"
            + "xref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n0000000052 00000 n \n0000000101 00000 n \n"
            + "trailer<</Size 4/Root 1 0 R>>\nstartxref\n163\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);

    private static final Map<String, SecurityIdentity> KNOWN = new ConcurrentHashMap<>();

    private InsideServer() {
    }

    /** The application itself with the test beside it; the launcher's own deployment makes room first. */
    static EnterpriseArchive application(Class<?>... test) throws Exception {
        var deployments = Path.of(System.getProperty("dvc.it.data"), "server", "deployments");
        if (Files.deleteIfExists(deployments.resolve("dvc.ear.deployed"))) {
            Awaitility.await().atMost(Duration.ofSeconds(60))
                    .until(() -> Files.exists(deployments.resolve("dvc.ear.undeployed")));
        }
        var ear = ShrinkWrap.create(ZipImporter.class, "dvc-tests.ear")
                .importFrom(new File(System.getProperty("dvc.root"), "ear-module/target/dvc.ear"))
                .as(EnterpriseArchive.class);
        ear.delete("/META-INF/application.xml");
        var tests = ShrinkWrap.create(WebArchive.class, "tests.war").addClasses(test)
                .addClasses(InsideServer.class, UseCases.class, Filing.class, Rows.class)
                .addPackages(true, "org.assertj", "org.awaitility", "org.hamcrest")
                .addAsWebInfResource(new StringAsset("<jboss-web><context-root>/tests</context-root>"
                        + "<security-domain>dvc</security-domain></jboss-web>"), "jboss-web.xml")
                .addAsWebInfResource(new StringAsset("<beans xmlns='https://jakarta.ee/xml/ns/jakartaee' version='4.0' "
                        + "bean-discovery-mode='annotated'/>"), "beans.xml")
                .addAsResource(new File(System.getProperty("dvc.root"), "ejb-module/src/test/resources/" + CASES), CASES)
                .addAsManifestResource(new StringAsset("Dependencies: org.wildfly.security.elytron\n"), "MANIFEST.MF");
        return ear.addAsModule(Testable.archiveToTest(tests));
    }

    /** Logs in once; passwords are slow to check on purpose. */
    static <T> T as(String login, Callable<T> deed) throws Exception {
        var known = KNOWN.get(login);
        if (known == null) {
            known = SecurityDomain.getCurrent().authenticate(login, new PasswordGuessEvidence("LaiChau@2017".toCharArray()));
            KNOWN.put(login, known);
        }
        return known.runAs(deed);
    }

    /** A page as this person gets it, who logs in at the first one. */
    static String page(String typed, String path) throws Exception {
        var visitor = VISITORS.get(typed);
        if (visitor == null) {
            visitor = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL).build();
            var form = get(visitor, "/account/login.xhtml");
            var fields = new StringBuilder("username=" + typed + "&password=LaiChau%402017&go=x");
            var hidden = FIELD.matcher(form.substring(form.indexOf("<form", form.indexOf("<main"))));
            while (hidden.find()) {
                fields.append('&').append(encoded(hidden.group(1))).append('=').append(encoded(hidden.group(2)));
            }
            visitor.send(HttpRequest.newBuilder(address("/account/login.xhtml"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(fields.toString())).build(),
                    HttpResponse.BodyHandlers.discarding());
            VISITORS.put(typed, visitor);
        }
        return get(visitor, path);
    }

    private static String get(HttpClient visitor, String path) throws Exception {
        return visitor.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    private static URI address(String path) {
        return URI.create(System.getProperty("dvc.base-url") + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A filled-in form of 1.001612. */
    static Map<String, Object> answers() {
        var answers = new HashMap<String, Object>(Map.of("hoTen", "Lò Thị Mai", "ngaySinh", "1990-11-05", "soDinhDanh",
                "012190001234", "noiCuTru", "Bản Hon 1", "dienThoai", "0912345678"));
        answers.putAll(Map.of("tenHo", "Chè Bản Hon", "truSo", "Bản Hon 1", "nganhNghe", "Bán lẻ chè", "von",
                "80000000", "soLaoDong", "2"));
        return answers;
    }
}
