package vn.gov.laichau.dvc.inbox;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.gov.laichau.dvc.workflow.QueueTab;

import static org.assertj.core.api.Assertions.assertThat;

/** Filters stand in the address: what is mangled there counts as not said (Điều 8). */
class QueueFilterTest {

    private static QueueFilter read(String address) {
        var asked = new HashMap<String, String>();
        Arrays.stream(address.split("&")).map(pair -> pair.split("=", 2)).filter(pair -> pair.length == 2)
                .forEach(pair -> asked.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return QueueFilter.of(name -> asked.getOrDefault(name, ""));
    }

    @Test
    void aFilterThatWasReadFromItsOwnAddressIsTheSame() {
        var filters = Map.of("tab", new QueueFilter(QueueTab.TO_HANDLE, QueueView.LATE, UUID.randomUUID(),
                "cv.ktht.tamduong", true,
                "Lò Thị Mai & 100%"), "view", new QueueFilter(null, QueueView.OF_UNIT, null, "", false, "=1+1"));

        assertThat(filters.values()).allSatisfy(filter -> assertThat(read(filter.address())).isEqualTo(filter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tab=NO_SUCH_TAB", "tab=TO_HANDLE'--", "tab=%00", "only=LATE", "unit=1", "unit='or'1'='1",
        "holder=A%20B", "holder=x%27;drop%20table", "unread=1", "unit=00000000-0000-0000-0000-00000000000g", ""})
    void hostileOrMangledParametersAskForNothing(String address) {
        assertThat(read(address).isOpen()).isTrue();
    }

    @Test
    void longWordsAreCut() {
        assertThat(read("q=" + "a".repeat(5000)).text()).hasSize(QueueFilter.LONGEST_TEXT);
    }

    @Test
    void aViewNarrowsATabAndIsATabByItself() {
        assertThat(read("tab=TO_HANDLE&only=LATE").view()).isEqualTo(QueueView.LATE);
        assertThat(read("tab=TO_HANDLE&only=LATE").place()).isEqualTo("TO_HANDLE");
        assertThat(read("tab=LATE").place()).isEqualTo("LATE");
        assertThat(read("tab=LATE&only=MINE").view()).isEqualTo(QueueView.LATE);
    }

    @Test
    void theAddressOfAKeptFilterAlwaysFitsItsColumn() {
        var longest = new QueueFilter(QueueTab.WAITING_SUPPLEMENT, QueueView.OF_UNIT, UUID.randomUUID(), "a".repeat(100),
                true,
                "ữ".repeat(QueueFilter.LONGEST_TEXT));

        assertThat(longest.address().length()).isLessThanOrEqualTo(2000);
    }
}
