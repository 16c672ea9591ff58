package vn.gov.laichau.dvc.wording;

import java.io.Serializable;

import vn.gov.laichau.dvc.organization.AgencyTexts;

/** Which text is meant. {@code agency} is the code of an agency, or empty for the whole province. */
public record TextPlace(String agency, NoticeEvent event, NoticeChannel channel) implements Serializable {

    /** The province, whose texts count where an agency has none. */
    public static final String PROVINCE = AgencyTexts.PROVINCE;

    boolean isOfProvince() {
        return agency.equals(PROVINCE);
    }

    String key() {
        return "notice_template/" + agency + "/" + event + "/" + channel;
    }

    TextPlace above() {
        return new TextPlace(PROVINCE, event, channel);
    }
}
