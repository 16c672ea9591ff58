package vn.gov.laichau.dvc.paper;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** How the name of an agency stands at the head and in the text of its papers (NĐ 30/2020, Annex I). */
class AgencyNameTest {

    static Stream<Arguments> names() {
        return Stream.of(arguments("Ủy ban nhân dân huyện Tam Đường", List.of("Ủy ban nhân dân", "huyện Tam Đường")),
                arguments("Ủy ban nhân dân thị trấn Tam Đường, huyện Tam Đường",
                        List.of("Ủy ban nhân dân", "thị trấn Tam Đường,", "huyện Tam Đường")),
                arguments("Sở Công Thương", List.of("Sở Công Thương")),
                arguments("Sở Lao động - Thương binh và Xã hội",
                        List.of("Sở Lao động", "-", "Thương binh", "và", "Xã hội")),
                arguments("Ban Quản lý khu kinh tế cửa khẩu Ma Lù Thàng",
                        List.of("Ban", "Quản", "lý", "khu", "kinh", "tế", "cửa", "khẩu", "Ma Lù Thàng")));
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatBelongsTogetherStaysOnALine(String name, List<String> parts) {
        assertThat(AgencyName.parts(name)).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Ủy ban nhân dân huyện Tam Đường|Tam Đường",
        "Ủy ban nhân dân xã Bản Hon, huyện Tam Đường|Bản Hon", "Ủy ban nhân dân thành phố Lai Châu|Lai Châu",
        "Ủy ban nhân dân phường Quyết Thắng, thành phố Lai Châu|Quyết Thắng", "Sở Lao động - Thương binh và Xã hội|Lai Châu",
        "Văn phòng UBND tỉnh|Lai Châu", "Ủy ban nhân dân tỉnh Lai Châu|Lai Châu"})
    void thePlaceIsTheDistrictOrCommuneOfTheAgencyOrElseTheProvince(String name, String place) {
        assertThat(AgencyName.place(name)).isEqualTo(place);
    }

    @Test
    void anAddressRepeatsNothingThatTheNameHasSaid() {
        assertThat(AgencyName.at("Ủy ban nhân dân huyện Tam Đường", "Huyện Tam Đường, tỉnh Lai Châu"))
                .isEqualTo("Ủy ban nhân dân huyện Tam Đường, tỉnh Lai Châu");
        assertThat(AgencyName.at("Ủy ban nhân dân xã Bản Hon, huyện Tam Đường",
                "Xã Bản Hon, huyện Tam Đường, tỉnh Lai Châu"))
                .isEqualTo("Ủy ban nhân dân xã Bản Hon, huyện Tam Đường, tỉnh Lai Châu");
        assertThat(AgencyName.at("Sở Công Thương", "Khu Trung tâm hành chính - chính trị tỉnh, phường Tân Phong"))
                .isEqualTo("Sở Công Thương, khu Trung tâm hành chính - chính trị tỉnh, phường Tân Phong");
        assertThat(AgencyName.at("Sở Công Thương", "")).isEqualTo("Sở Công Thương");
    }
}
