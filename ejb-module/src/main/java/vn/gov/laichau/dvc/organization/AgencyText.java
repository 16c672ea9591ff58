package vn.gov.laichau.dvc.organization;

/** One writing of a text by an agency or the province. Writings are only added; the one with the highest number counts. */
public interface AgencyText {

    int getNumber();

    String getWrittenBy();
}
