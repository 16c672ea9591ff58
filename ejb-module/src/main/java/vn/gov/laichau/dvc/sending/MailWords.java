package vn.gov.laichau.dvc.sending;

import java.util.Optional;

/** The words of a mail: those of the notice, and what is said of the document that belongs to it. */
final class MailWords {

    private MailWords() {
    }

    /** {@code attached} is the name of the file that goes along; {@code link} leads to the dossier. */
    static String of(String body, Optional<String> attached, boolean ofDocument, String link) {
        var words = new StringBuilder(body).append('\n');
        if (!ofDocument) {
            return words.toString();
        }
        attached.ifPresentOrElse(name -> words.append("\nVăn bản gửi kèm thư này: ").append(name).append('\n'),
                () -> words.append("\nVăn bản có trong trang theo dõi hồ sơ.\n"));
        if (!body.contains(link)) {
            words.append("Xem hồ sơ: ").append(link).append('\n');
        }
        return words.toString();
    }
}
