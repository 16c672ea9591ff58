package vn.gov.laichau.dvc.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import com.microsoft.playwright.FrameLocator;
import com.sun.net.httpserver.HttpServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * What everybody reads: light, without a script, embeddable, with addresses that stay; and what is behind it: the import
 * with its report, every type of field (Điều 6, 12.2, 12.4).
 */
class PublicPagesIT extends InBrowser {

    private static final int MOST_BYTES = 250_000;
    private static final String HOUSEHOLD = "1.001612";
    private static final String COPIES = "2.000815";
    private static final String TAM_DUONG = "H35.22";
    private static final List<String> READING_PAGES = List.of("/", "/catalogue.xhtml", "/catalogue.xhtml?q=khai%20sinh",
            "/catalogue.xhtml?q=khong-co-gi-het", "/thu-tuc/" + HOUSEHOLD, "/thu-tuc/" + COPIES,
            "/agency.xhtml?code=" + TAM_DUONG, "/roadmap.xhtml", "/guide.xhtml", "/embed/list?agency=" + TAM_DUONG,
            "/embed/procedure?code=" + HOUSEHOLD);
    private static final Path EVERY_TYPE = PortalServer.ROOT.resolve("ear-module/src/test/resources/forms/every-type.json");

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESK})
    void reading_pages_are_light_on_the_first_visit_and_bring_no_script(int width) {
        for (var path : READING_PAGES) {
            var reader = stranger(width);
            var bytes = new ArrayList<Double>();
            var asked = new ArrayList<String>();
            var network = reader.page().context().newCDPSession(reader.page());
            network.send("Network.enable");
            network.on("Network.loadingFinished", end -> bytes.add(end.get("encodedDataLength").getAsDouble()));
            reader.page().onRequest(request -> asked.add(request.url()));

            reader.open(path);

            assertThat(bytes.stream().mapToDouble(Double::doubleValue).sum()).as("bytes of %s", path)
                    .isBetween(50_000d, (double) MOST_BYTES);
            assertThat(asked).as("what %s brings along", path).noneMatch(url -> url.contains("primefaces")
                    || url.contains("jakarta.faces.resource") || url.endsWith(".js"));
            assertThat(reader.page().locator("script").count()).as("scripts of %s", path).isZero();
        }
    }

    @Test
    void who_only_reads_gets_no_session_no_cookie_and_one_policy() throws IOException, InterruptedException {
        var paths = new ArrayList<>(READING_PAGES);
        paths.addAll(List.of("/track.xhtml", "/track.xhtml?code=H35.22-170328-0004", "/thu-tuc/0.000000"));
        for (var path : paths) {
            var headers = get(path, "Accept-Language", "vi").headers();
            assertThat(headers.allValues("Set-Cookie")).as(path).isEmpty();
            assertThat(headers.allValues("Content-Security-Policy")).as(path).hasSize(1);
        }
    }

    @Test
    void pages_travel_compressed() throws IOException, InterruptedException {
        for (var path : List.of("/", "/thu-tuc/" + HOUSEHOLD, "/assets/base.css", "/assets/icons.svg",
                "/feed/procedures.json")) {
            assertThat(get(path, "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding")).as(path)
                    .contains("gzip");
        }
    }

    @Test
    void from_home_it_is_two_taps_to_the_beginning_of_a_dossier() {
        var citizen = as(PHONE, "012190001234");
        citizen.open("/").follow("Mở quán").follow("Nộp trên mạng");
        assertThat(citizen.page().url()).contains("/citizen/start.xhtml?code=");
    }

    @Test
    void every_filter_narrows_says_so_and_can_be_dropped() {
        var reader = stranger(DESK);
        reader.open("/catalogue.xhtml");
        int all = found(reader);
        for (var filter : List.of("branch", "agency", "place", "level")) {
            reader.open("/catalogue.xhtml");
            reader.page().locator(".filters summary").click();
            var choices = reader.page().locator("#" + filter);
            choices.selectOption(choices.locator("option").nth(1).getAttribute("value"));
            reader.click(reader.page().locator(".filters button"));
            reader.look();
            assertThat(found(reader)).as(filter).isBetween(1, all);
            assertThat(reader.page().locator(".pill.on").count()).as(filter).isEqualTo(1);
            if (filter.equals("branch")) {
                assertThat(reader.page().locator("#field option").count()).isGreaterThan(1);
            }
            reader.click(reader.page().locator(".pill.on"));
            assertThat(found(reader)).as(filter).isEqualTo(all);
        }
        reader.open("/catalogue.xhtml?event=mo-quan");
        assertThat(reader.page().locator(".hit").count()).isPositive();
    }

    @Test
    void what_can_be_filed_on_the_network_comes_first_and_pages_go_to_the_end() {
        var reader = stranger(PHONE);
        reader.open("/catalogue.xhtml");
        assertThat(reader.page().locator(".hit").first().innerText()).contains("Nộp trên mạng");
        reader.open("/catalogue.xhtml?from=999999");
        assertThat(reader.page().locator(".hit").count()).isPositive();
    }

    @Test
    void what_nobody_offers_and_what_attackers_send_is_an_ordinary_page() {
        var reader = stranger(PHONE);
        for (var odd : List.of("event=NO_SUCH", "branch=%3Cscript%3Ealert(1)%3C/script%3E", "from=-5", "level=abc",
                "place=%27;--", "q=%00%25", "from=99999999999999999999", "q=" + "a".repeat(3000))) {
            reader.open("/catalogue.xhtml?" + odd);
            assertThat(reader.page().locator("h1").innerText()).as(odd).isEqualTo("Thủ tục hành chính");
        }
    }

    @Test
    void a_procedure_has_an_address_that_stays_also_when_its_fee_is_reckoned() throws IOException, InterruptedException {
        var reader = stranger(PHONE);
        reader.open("/thu-tuc/" + COPIES);
        assertThat(reader.page().locator("link[rel=canonical]").getAttribute("href")).endsWith("/thu-tuc/" + COPIES);
        reader.page().locator("#units").fill("5");
        reader.click(reader.page().locator("#reckon button"));
        reader.look();
        assertThat(reader.page().url()).contains("/thu-tuc/" + COPIES);
        assertThat(reader.page().locator("#fees").innerText()).contains("7.000");
        assertThat(get("/thu-tuc/9.999999", "Accept", "text/html").statusCode()).isEqualTo(404);
        assertThat(get("/thu-tuc/..%2fadmin", "Accept", "text/html").statusCode()).isEqualTo(404);
    }

    @Test
    void the_page_of_a_procedure_says_everything_and_draws_the_process_that_runs() {
        var reader = stranger(DESK);
        reader.open("/thu-tuc/" + HOUSEHOLD);
        for (var part : List.of("papers", "ways", "fees", "process", "where", "results", "basis", "figures", "level",
                "editions", "share")) {
            assertThat(reader.page().locator("section#" + part).count()).as(part).isEqualTo(1);
        }
        assertThat(reader.page().locator("#level").innerText()).contains("một phần").contains("Để lên mức độ 4")
                .doesNotContain("trả kết quả trên mạng");
        assertThat(reader.page().locator("#process svg circle").count())
                .isEqualTo(reader.page().locator("#process .steps li").count()).isPositive();
        assertThat(reader.page().locator("#process").innerText()).contains("ngày làm việc");
    }

    @Test
    void an_empty_form_is_a_pdf_and_where_there_is_none_it_is_said() throws IOException, InterruptedException {
        var form = get("/form/blank?code=" + HOUSEHOLD, "Accept", "application/pdf");
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(new String(form.body(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(get("/form/blank?code=9.999999", "Accept", "text/html").statusCode()).isEqualTo(404);
        assertThat(get("/bieu-mau/no-such-file", "Accept", "text/html").statusCode()).isEqualTo(404);
    }

    @Test
    void a_foreign_site_can_show_the_list_and_a_procedure_in_a_frame_and_no_other_page() throws IOException {
        var foreign = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        foreign.createContext("/", exchange -> {
            var page = Map.of("list", "/embed/list?agency=" + TAM_DUONG, "one", "/embed/procedure?code=" + HOUSEHOLD,
                    "other", "/thu-tuc/" + HOUSEHOLD).entrySet().stream()
                    .map(frame -> "<iframe id='" + frame.getKey() + "' src='" + PortalServer.ADDRESS + frame.getValue()
                            + "'></iframe>").reduce("<!DOCTYPE html><title>x</title>", String::concat)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        foreign.start();
        try (var context = browser().newContext()) {
            var page = context.newPage();
            page.navigate("http://127.0.0.1:" + foreign.getAddress().getPort() + "/");
            assertThat(heading(page.frameLocator("#list"))).contains("Dịch vụ công trực tuyến");
            assertThat(heading(page.frameLocator("#one"))).contains("hộ kinh doanh");
            assertThat(page.frames().stream().map(frame -> frame.url())).as("refused in a frame")
                    .noneMatch(url -> url.contains("/thu-tuc/"));
        } finally {
            foreign.stop(0);
        }
    }

    @Test
    void the_feeds_name_every_procedure_page_by_page() throws Exception {
        var addresses = new HashSet<String>();
        int entries = 0;
        for (var next = "/feed/procedures.atom"; next != null;) {
            var feed = xml(get(next, "Accept", "application/atom+xml"));
            for (var needed : List.of("id", "title", "updated", "author")) {
                assertThat(feed.getDocumentElement().getElementsByTagName(needed).getLength()).as(needed).isPositive();
            }
            var found = feed.getElementsByTagName("entry");
            for (int i = 0; i < found.getLength(); i++) {
                addresses.add(((Element) found.item(i)).getElementsByTagName("id").item(0).getTextContent());
            }
            entries += found.getLength();
            next = link(feed, "next");
        }
        assertThat(addresses).hasSize(entries).anyMatch(address -> address.endsWith("/thu-tuc/" + HOUSEHOLD));
        var reader = stranger(PHONE);
        reader.open("/");
        var total = ((Number) reader.page()
                .evaluate("fetch('/feed/procedures.json').then(r => r.json()).then(f => f.total)")).intValue();
        assertThat(total).isEqualTo(entries);
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_in_words_and_what_was_not_understood_stands_in_the_report()
            throws IOException {
        var authority = as(DESK, "stttt");
        for (var broken : List.of("no json at all", "{\"a\":1}", "[".repeat(100_000), "")) {
            authority.open("/admin/import.xhtml").page().locator("#file").setInputFiles(file(broken));
            authority.pressInVain("go", "chưa nhận bản ghi nào");
        }
        authority.open("/admin/import.xhtml").page().locator("#file").setInputFiles(file("[{\"code\":\"9.980001\","
                + "\"name\":\"Thủ tục có chỗ lạ\",\"channels\":\"COUNTER\",\"documents\":[{\"name\":null}]},"
                + "{\"code\":\"9.980001\",\"name\":\"Lần nữa\"},{\"name\":5},7]"));
        authority.press("go");
        Awaitility.await().until(() -> authority.text().contains("Đã nhập xong"));
        authority.look();
        assertThat(authority.text()).contains("thêm mới (1)", "trùng mã trong tệp, bỏ qua (1)", "không nhận được (2)",
                "cách thức thực hiện: không phải là danh sách").doesNotContain("channels", "documents");
        var administrator = as(PHONE, "qt.tamduong");
        administrator.open("/admin/import.xhtml").open("/admin/records.xhtml").open("/admin/roadmap.xhtml")
                .open("/admin/overview.xhtml").follow("Nhập từ cơ sở dữ liệu quốc gia");
        assertThat(administrator.text()).contains("Chỉ tài khoản quản lý hệ thống của tỉnh được nhập tệp");
    }

    @Test
    void every_type_of_field_is_accessible_at_both_widths() {
        for (int width : List.of(DESK, PHONE)) {
            var clerk = as(width, "qt.tamduong");
            clerk.open("/admin/procedures.xhtml").fill("code", "9.98%04d".formatted(width)).fill("name", "Mọi loại ô");
            clerk.press("begin-go");
            var draft = clerk.page().url().replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
            clerk.open("/admin/form.xhtml?id=" + draft);
            clerk.page().locator("[id='file']").setInputFiles(EVERY_TYPE);
            clerk.press("import");
            assertThat(clerk.page().locator(".node").count()).isGreaterThan(24);
            clerk.open("/admin/preview.xhtml?id=" + draft);
            clerk.open("/admin/procedure.xhtml?id=" + draft).page().locator(".discard summary").click();
            clerk.press("discard");
        }
    }

    private static int found(Visitor reader) {
        return Integer.parseInt(reader.page().locator("[role=status]").innerText().replaceAll("[^0-9]", ""));
    }

    private static String heading(FrameLocator frame) {
        return frame.locator("h1").innerText();
    }

    private static Path file(String content) throws IOException {
        return Files.writeString(Files.createTempFile("records", ".json"), content);
    }

    private static HttpResponse<byte[]> get(String address, String header, String value) throws IOException,
            InterruptedException {
        var absolute = address.startsWith("http") ? address : PortalServer.ADDRESS + address;
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(absolute)).header(header, value).build(),
                BodyHandlers.ofByteArray());
    }

    private static Document xml(HttpResponse<byte[]> answer) throws ParserConfigurationException, SAXException,
            IOException {
        assertThat(answer.statusCode()).isEqualTo(200);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body()));
    }

    private static String link(Document feed, String relation) {
        var links = feed.getElementsByTagName("link");
        for (int i = 0; i < links.getLength(); i++) {
            var link = (Element) links.item(i);
            if (link.getAttribute("rel").equals(relation)) {
                return link.getAttribute("href");
            }
        }
        return null;
    }
}
