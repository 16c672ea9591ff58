package vn.gov.laichau.dvc.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import vn.gov.laichau.dvc.national.ImportLine;
import vn.gov.laichau.dvc.national.ImportOutcome;
import vn.gov.laichau.dvc.national.JsonText;
import vn.gov.laichau.dvc.shared.Json;

/** The report on one record of a run. */
@Entity
@Table(schema = "dvc", name = "import_run_line")
class ImportRunLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_run_line")
    @SequenceGenerator(name = "import_run_line", schema = "dvc", sequenceName = "import_run_line_seq",
            allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "run_id")
    private long run;

    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private ImportOutcome outcome;

    @Column(name = "noted")
    private boolean noted;

    @Convert(converter = JsonText.class)
    @Column(name = "line")
    private String line;

    protected ImportRunLine() {
    }

    ImportRunLine(long run, ImportLine line) {
        this.run = run;
        this.line = Json.write(line);
        position = line.position();
        outcome = line.outcome();
        noted = !line.notes().isEmpty();
    }

    ImportLine getLine() {
        return Json.read(line, ImportLine.class);
    }
}
