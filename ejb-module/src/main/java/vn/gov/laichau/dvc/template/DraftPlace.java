package vn.gov.laichau.dvc.template;

import java.io.Serializable;

import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.organization.AgencyTexts;

/** For what a template counts: code of the agency (empty: the province), of the procedure (empty: all), outcome. */
public record DraftPlace(String agency, String procedure, Outcome outcome) implements Serializable {

    public static final String PROVINCE = AgencyTexts.PROVINCE;
    public static final String EVERY_PROCEDURE = "";

    String key() {
        return "draft_template/" + agency + "/" + procedure + "/" + outcome;
    }
}
