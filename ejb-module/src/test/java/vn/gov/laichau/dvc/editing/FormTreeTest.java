package vn.gov.laichau.dvc.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.form.FieldType;
import vn.gov.laichau.dvc.form.FormField;
import vn.gov.laichau.dvc.form.FormSection;

/** Forms are changed by adding, moving and taking away (Điều 12.6). */
class FormTreeTest {

    private final FormTree form = FormTree.of(ContentFile.form("""
            {"sections": [
              {"title": "Chủ cơ sở", "fields": [
                {"key": "hoTen", "type": "PERSON_NAME", "label": "Họ và tên"},
                {"key": "dienThoai", "type": "PHONE", "label": "Số điện thoại"}]},
              {"title": "Cửa hàng", "fields": [
                {"key": "dienTich", "type": "DECIMAL", "label": "Diện tích"}]}]}"""));

    @Test
    void a_field_is_added_behind_the_chosen_one_or_at_the_end_of_the_chosen_section() {
        assertThat(form.add("0.0", FieldType.TEXT, "Chữ")).isEqualTo("0.1");
        assertThat(form.add("1", FieldType.TEXT, "Chữ")).isEqualTo("1.1");
        assertThat(keys()).containsExactly("hoTen", "o1", "dienThoai", "dienTich", "o2");
    }

    @Test
    void an_empty_form_gets_a_section_with_its_first_field() {
        var empty = FormTree.of(List.of());

        assertThat(empty.add("", FieldType.TEXT, "Chữ")).isEqualTo("0.0");
        assertThat(empty.sections()).hasSize(1);
    }

    @Test
    void a_new_field_gets_its_key_from_its_first_label_and_keeps_it_then() {
        var place = form.add("1.0", FieldType.TEXT, "Chữ");
        form.change(place, Map.of("label", "Tên của cửa hàng đỏ"));
        form.change(place, Map.of("label", "Tên khác"));

        assertThat(form.field(place).key()).isEqualTo("tenCuaCuaHangDo");
    }

    @Test
    void a_key_is_never_given_twice() {
        var place = form.add("1.0", FieldType.TEXT, "Chữ");
        form.change(place, Map.of("label", "Diện tích"));

        assertThat(form.field(place).key()).isEqualTo("dienTich2");
    }

    @Test
    void fields_move_within_their_section_and_over_its_borders() {
        assertThat(form.up("0.1")).isEqualTo("0.0");
        assertThat(keys()).containsExactly("dienThoai", "hoTen", "dienTich");
        assertThat(form.up("1.0")).isEqualTo("0.2");
        assertThat(form.down("0.2")).isEqualTo("1.0");
        assertThat(form.up("0.0")).isEqualTo("0.0");
        assertThat(form.down("1.0")).isEqualTo("1.0");
    }

    @Test
    void sections_move_with_all_that_is_in_them() {
        assertThat(form.down("0")).isEqualTo("1");
        assertThat(keys()).containsExactly("dienTich", "hoTen", "dienThoai");
    }

    @Test
    void what_is_removed_is_gone_and_its_neighbour_is_chosen() {
        assertThat(form.remove("0.1")).isEqualTo("0.0");
        assertThat(form.remove("0.0")).isEqualTo("0");
        assertThat(form.remove("0")).isEqualTo("0");
        assertThat(form.remove("0")).isEmpty();
        assertThat(form.sections()).isEmpty();
    }

    @Test
    void a_section_is_copied_with_keys_of_its_own() {
        var place = form.copy(form.section("0"));

        assertThat(place).isEqualTo("2");
        assertThat(keys()).containsExactly("hoTen", "dienThoai", "dienTich", "hoTen2", "dienThoai2");
        assertThat(form.section("2").title()).isEqualTo("Chủ cơ sở");
    }

    @Test
    void a_group_of_fields_comes_in_behind_the_chosen_field() {
        form.addAll("0.0", FormTree.of(ContentFile.form("{\"sections\":[{\"fields\":["
                + "{\"key\":\"hoTen\",\"type\":\"TEXT\",\"label\":\"Tên\"},"
                + "{\"key\":\"nganHang\",\"type\":\"TEXT\",\"label\":\"Ngân hàng\"}]}]}")).section("0").fields());

        assertThat(keys()).containsExactly("hoTen", "hoTen2", "nganHang", "dienThoai", "dienTich");
    }

    @Test
    void a_field_that_is_dragged_takes_the_place_of_the_other() {
        assertThat(form.move("1.0", "0.0")).isEqualTo("0.0");
        assertThat(keys()).containsExactly("dienTich", "hoTen", "dienThoai");
        assertThat(form.move("0.0", "1")).isEqualTo("1.0");
        assertThat(form.move("0", "1.0")).isEqualTo("0");
    }

    @Test
    void a_field_goes_into_the_table_before_it_and_out_again() {
        var table = form.add("1.0", FieldType.TABLE, "Nhà cung cấp");
        var name = form.add("1.1", FieldType.TEXT, "Tên");
        form.change(name, Map.of("label", "Tên nhà cung cấp"));
        assertThat(name).isEqualTo("1.1.0");
        assertThat(form.out("1.1.0")).isEqualTo("1.2");
        assertThat(form.in("1.2")).isEqualTo("1.1.0");
        assertThat(form.field(table).fields()).extracting(FormField::key).containsExactly("tenNhaCungCap");
        assertThat(form.in("1.0")).isEqualTo("1.0");
        assertThat(form.pathOf(form.field(table).key() + ".tenNhaCungCap")).isEqualTo("1.1.0");
    }

    @Test
    void no_table_goes_into_a_table() {
        form.add("1.0", FieldType.TABLE, "Bảng");
        assertThat(form.add("1.1", FieldType.GROUP, "Nhóm")).isEqualTo("1.2");
        assertThat(form.in("1.2")).isEqualTo("1.2");
    }

    @Test
    void places_that_there_are_not_change_nothing() {
        for (var place : List.of("", "9", "0.9", "-1", "x", "0.0.0", "0.0.0.0", "1.99999", "99999999999")) {
            form.up(place);
            form.down(place);
            form.remove(place);
            form.in(place);
            form.out(place);
            form.change(place, Map.of("label", "x"));
        }
        assertThat(keys()).containsExactly("hoTen", "dienThoai", "dienTich");
    }

    @Test
    void a_property_that_is_emptied_is_taken_away() {
        form.change("0.0", Map.of("hint", "Như trên thẻ"));
        assertThat(form.field("0.0").hint()).isEqualTo("Như trên thẻ");
        form.change("0.0", Map.of("hint", ""));
        assertThat(form.field("0.0").hint()).isNull();
    }

    private List<String> keys() {
        return form.sections().stream().map(FormSection::fields).flatMap(List::stream).map(FormField::key).toList();
    }
}
