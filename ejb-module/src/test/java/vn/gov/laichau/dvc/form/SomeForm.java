package vn.gov.laichau.dvc.form;

import java.time.LocalDate;

import vn.gov.laichau.dvc.shared.Json;

/** Forms as their definitions are written. */
final class SomeForm {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private SomeForm() {
    }

    static FormDefinition read(String json) {
        return Json.read(json, FormDefinition.class);
    }

    /** A form of one section with these fields. */
    static FormDefinition of(String fields) {
        return read("{\"sections\": [{\"title\": \"A\", \"fields\": [" + fields + "]}]}");
    }
}
