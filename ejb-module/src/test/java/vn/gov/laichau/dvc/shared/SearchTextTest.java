package vn.gov.laichau.dvc.shared;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Đăng ký hộ kinh doanh,      dang ky ho kinh doanh
            ĐƯỜNG Nguyễn Trãi,          duong nguyen trai
            'ắằẳẵặ ếềểễệ ốồổỗộ ớờởỡợ ứừửữự ỳýỷỹỵ', aaaaa eeeee ooooo ooooo uuuuu yyyyy
            '  Lò   Thị\tMai ',         lo thi mai
            H35.22-170306-0001,         h35.22-170306-0001
            '',                         ''
            """)
    void textIsSearchedWithoutMarksInSmallLettersWithDForĐ(String text, String folded) {
        assertThat(SearchText.fold(text)).isEqualTo(folded);
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        var name = "Phòng Tài chính – Kế hoạch huyện Tam Đường";

        assertThat(SearchText.fold(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(SearchText.fold(name));
    }
}
