package vn.gov.laichau.dvc.correspondence;

import java.util.List;

import vn.gov.laichau.dvc.document.StoredFile;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.shared.Stamp;

/** The messages of one dossier until now, the first one first, and the rules for the next one (Điều 13.4c). */
record Conversation(Dossier dossier, List<Message> messages) {

    /** So many messages of an applicant can wait for an answer. */
    static final int MOST_WAITING = 10;

    /** From the sending of the dossier until it is closed. */
    boolean isOpen() {
        return dossier.getStatus() != DossierStatus.DRAFT && dossier.getStatus() != DossierStatus.CLOSED;
    }

    long waiting() {
        return messages.stream().filter(Message::isWaiting).count();
    }

    Message ask(Words words, StoredFile file, Stamp stamp) {
        requireOpen();
        if (waiting() >= MOST_WAITING) {
            throw new AnswerAwaited(MOST_WAITING);
        }
        return Message.fromApplicant(dossier, words, file, stamp);
    }

    /** Answers everything that waited; {@code seen} messages were on the page of who answers. */
    Message answer(int seen, long unit, Words words, StoredFile file, Stamp stamp) {
        requireOpen();
        var message = Message.fromAgency(dossier, unit, words, file, stamp);
        settle(seen);
        return message;
    }

    /** What waits needs no answer. */
    void settle(int seen) {
        if (seen != messages.size()) {
            throw new MessagesMeanwhile();
        }
        messages.forEach(Message::settle);
    }

    void requireOpen() {
        if (!isOpen()) {
            throw new NoMoreMessages();
        }
    }
}
