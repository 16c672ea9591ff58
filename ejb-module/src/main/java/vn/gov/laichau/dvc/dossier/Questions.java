package vn.gov.laichau.dvc.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How many units are asked for their opinion at present, or were the last time (Điều 8.1), and how many are done. */
@Embeddable
class Questions {

    @Column(name = "questions")
    private int asked;

    /** These have answered, or let their time pass in silence. */
    @Column(name = "questions_settled")
    private int settled;

    void begin() {
        asked = 0;
        settled = 0;
    }

    void ask() {
        asked++;
    }

    void settle() {
        settled++;
    }

    int getAsked() {
        return asked;
    }

    int getSettled() {
        return settled;
    }
}
