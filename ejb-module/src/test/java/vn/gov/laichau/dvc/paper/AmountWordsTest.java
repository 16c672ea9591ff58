package vn.gov.laichau.dvc.paper;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AmountWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2000, Hai nghìn đồng",
        "100000, Một trăm nghìn đồng",
        "105000, Một trăm linh năm nghìn đồng",
        "315000, Ba trăm mười lăm nghìn đồng",
        "21500, Hai mươi mốt nghìn năm trăm đồng",
        "1000000, Một triệu đồng",
        "1050000, Một triệu không trăm năm mươi nghìn đồng",
        "2000005, Hai triệu không trăm linh năm đồng",
        "11111, Mười một nghìn một trăm mười một đồng",
        "1000000000, Một tỷ đồng",
        "0, Không đồng"})
    void anAmountIsSaidAsItIsRead(long amount, String words) {
        assertThat(AmountWords.of(amount)).isEqualTo(words);
    }
}
