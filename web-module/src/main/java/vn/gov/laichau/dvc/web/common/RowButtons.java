package vn.gov.laichau.dvc.web.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import vn.gov.laichau.dvc.form.FormField;

/** The buttons that add a row to a table, or take one away: {@code add:suppliers}, {@code drop:suppliers:2}. */
public final class RowButtons {

    private static final Pattern PRESSED = Pattern.compile("(add|drop):([A-Za-z][A-Za-z0-9]{0,59})(?::([0-9]{1,3}))?");

    private RowButtons() {
    }

    /** Changes what was typed as the button says that was pressed, if one was; returns the table, or nothing. */
    public static String press(String pressed, List<FormField> fields, Map<String, Object> typed) {
        var button = PRESSED.matcher(pressed);
        var table = button.matches() ? fields.stream().filter(field -> button.group(2).equals(field.key())
                && field.type() != null && field.type().hasRows()).findFirst().orElse(null) : null;
        if (table == null || !(typed.get(table.key()) instanceof List<?> rows)) {
            return "";
        }
        var changed = new ArrayList<Object>(rows);
        int index = button.group(3) == null ? -1 : Integer.parseInt(button.group(3));
        if (button.group(1).equals("add") && changed.size() < table.mostRows()) {
            changed.add(Map.of());
        } else if (button.group(1).equals("drop") && index >= 0 && index < changed.size()) {
            changed.remove(index);
        }
        typed.put(table.key(), changed);
        return table.key();
    }
}
