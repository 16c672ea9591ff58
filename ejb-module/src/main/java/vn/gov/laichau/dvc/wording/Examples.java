package vn.gov.laichau.dvc.wording;

import java.util.Map;

import vn.gov.laichau.dvc.shared.DataFile;

/** Values of a dossier that does not exist, from {@code data/notice-examples.json}: for previews and for lengths. */
public final class Examples {

    private static final Map<String, String> VALUES = DataFile.read("/data/notice-examples.json", Map.class);

    private Examples() {
    }

    public static NoticeValues of(NoticeEvent event) {
        var values = new NoticeValues();
        event.variables().forEach(variable -> values.with(variable, VALUES.get(variable.key())));
        return values;
    }
}
