package vn.gov.laichau.dvc.catalog;

/** In which form a paper is handed in (bản chính, bản sao chứng thực, bản chụp, số của giấy tờ). */
public enum DocumentKind {
    ORIGINAL,
    CERTIFIED_COPY,
    SCAN,
    /** Its number is enough. */
    NUMBER
}
