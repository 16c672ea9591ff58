package vn.gov.laichau.dvc.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** The catalogue on the real server: records taken in from the command line, fees reckoned on the page (Điều 6.1, 9.2). */
class CatalogueIT extends InBrowser {

    private static final Path EXTRACT = PortalServer.ROOT.resolve("ear-module/src/tools/catalogue/records.json");

    @Test
    void every_record_is_taken_and_a_second_time_nothing_changes() {
        var first = PortalServer.launcher("import", EXTRACT.toString());
        var second = PortalServer.launcher("import", EXTRACT.toString());

        assertThat(first).contains("thêm mới: 97;", "không nhận được: 0");
        assertThat(second).contains("không đổi: 97;", "thêm mới: 0;", "cập nhật: 0;");
    }

    @Test
    void a_file_that_is_no_list_of_records_takes_nothing() throws IOException {
        var broken = Files.writeString(Files.createTempFile("records", ".json"), "[{\"code\":");

        assertThatThrownBy(() -> PortalServer.launcher("import", broken.toString()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void without_the_token_of_the_operator_there_is_no_import() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(PortalServer.ADDRESS + "/operator/catalogue"))
                .header("X-Dvc-Operator", "a-token-that-somebody-guessed").build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.discarding());

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void what_certified_copies_cost_is_reckoned_on_the_page_and_a_wrong_number_stays_there_with_a_message() {
        var reader = stranger(PHONE);

        reader.open("/procedure.xhtml?code=2.000815&units=5");
        assertThat(reader.text()).contains("7.000");

        reader.open("/procedure.xhtml?code=2.000815&units=500");
        assertThat(reader.text()).contains("200.000");

        reader.open("/procedure.xhtml?code=2.000815&units=-3");
        assertThat(reader.text()).contains("Ghi một số từ 1 đến 100.000");
        assertThat(reader.page().locator("#units").inputValue()).isEqualTo("-3");
    }
}
