package vn.gov.laichau.dvc.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.document.DocumentSettings;
import vn.gov.laichau.dvc.document.FileStore;
import vn.gov.laichau.dvc.document.StoredFile;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.shared.OfficeClock;

/**
 * Freezes a document when it is shown to who decides, binds his approval to its hash, and issues exactly these bytes: number
 * and date are appended (Điều 8; NĐ 30/2020 Art 15).
 */
@ApplicationScoped
public class Signing {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' yyyy");

    @Inject
    DecisionPaper paper;

    @Inject
    SigningCopies copies;

    @Inject
    FileStore files;

    @Inject
    DocumentSettings settings;

    /** The document as it is now for this signer; the same bytes each time, until something in it changes. */
    public SigningCopy freeze(Dossier dossier, Decided decided, Instant at) {
        copies.hold(dossier.getId());
        return opened(dossier, decided).orElseGet(() -> {
            var copy = new SigningCopy(dossier.getId(), decided.kind(), decided.signer(), key(dossier, decided),
                    store(dossier, decided.kind(), paper.toSign(dossier, decided)), at);
            copies.add(copy);
            return copy;
        });
    }

    /** What this signer has opened already, if it is still the same. */
    public Optional<SigningCopy> opened(Dossier dossier, Decided decided) {
        return copies.find(dossier.getId(), decided.signer(), key(dossier, decided));
    }

    /** He approves what he has seen: {@code sha256} is that of the document that his page showed. */
    public void approve(Dossier dossier, Decided decided, String sha256, Instant at) {
        var copy = opened(dossier, decided);
        if (sha256 == null || sha256.isBlank()) {
            throw new DocumentNotOpened();
        }
        copy.filter(found -> found.getFile().getSha256().equals(sha256)).orElseThrow(DocumentChanged::new).approve(at);
    }

    /** The approved bytes with number and date; what was decided before documents were frozen is printed now. */
    StoredFile issue(Dossier dossier, Decided decided, String number, Instant at) {
        var day = LocalDate.ofInstant(at, OfficeClock.ZONE);
        return copies.approved(dossier.getId(), decided.kind())
                .map(copy -> store(dossier, decided.kind(), IssuePlaces.fill(read(copy.getFile()), bare(number), day)))
                .orElseGet(() -> store(dossier, decided.kind(), paper.print(dossier, decided, number, DAY.format(day))));
    }

    byte[] read(StoredFile file) {
        var out = new ByteArrayOutputStream();
        files.copyTo(file.getUuid(), out);
        return out.toByteArray();
    }

    /** Its sign is printed already. */
    private static String bare(String number) {
        return number.contains("/") ? number.substring(0, number.indexOf('/')) : number;
    }

    private StoredFile store(Dossier dossier, PaperKind kind, byte[] bytes) {
        return files.store(dossier.getCode() + "-" + kind.template() + ".pdf", new ByteArrayInputStream(bytes),
                settings.maxBytes());
    }

    private String key(Dossier dossier, Decided decided) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(paper.content(dossier, decided).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
