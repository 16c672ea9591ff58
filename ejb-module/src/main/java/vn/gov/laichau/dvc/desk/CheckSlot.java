package vn.gov.laichau.dvc.desk;

import java.io.Serializable;
import java.util.List;

import vn.gov.laichau.dvc.dossier.FileView;
import vn.gov.laichau.dvc.dossier.OriginalVerdict;
import vn.gov.laichau.dvc.dossier.PaperVerdict;

/** A required paper with its files and verdicts; {@code earlier} are the files it had before a supplement. */
public record CheckSlot(String key, String name, String note, boolean required, int originals, int copies,
        List<FileView> files, List<FileView> earlier, PaperVerdict verdict, String verdictNote,
        OriginalVerdict original) implements Serializable {
}
