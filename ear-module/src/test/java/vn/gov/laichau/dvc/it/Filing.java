package vn.gov.laichau.dvc.it;

import static org.awaitility.Awaitility.await;
import static vn.gov.laichau.dvc.it.InsideServer.as;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.DeliveryMethod;
import vn.gov.laichau.dvc.dossier.PaperCheck;
import vn.gov.laichau.dvc.dossier.PaperVerdict;

/** Inside the server: the registration of a household business, and its first way to the desk and the specialist. */
@Dependent
class Filing {

    static final String PROCEDURE = "1.001612";
    static final String CITIZEN = "012190001234";
    static final List<String> PAPERS = List.of("giayDeNghi", "giayToTuyThan");

    @Inject
    UseCases use;

    @Inject
    Rows rows;

    /** That offers the procedure and has this in its name. */
    UUID agency(String name) {
        return use.catalog.procedure(PROCEDURE).agencies().stream().filter(found -> found.name().contains(name)).findFirst()
                .orElseThrow().id();
    }

    UUID drafted(UUID agency) throws Exception {
        return as(use.names.of(CITIZEN), () -> {
            var id = use.drafting.start(PROCEDURE, agency, "");
            use.drafting.saveAnswers(id, InsideServer.answers());
            for (var paper : PAPERS) {
                if (use.drafting.draft(id).slots().stream().anyMatch(slot -> slot.key().equals(paper)
                        && slot.files().isEmpty())) {
                    use.drafting.attach(id, paper, paper + ".pdf", new ByteArrayInputStream(InsideServer.PDF));
                }
            }
            use.drafting.chooseDelivery(id, DeliveryMethod.COUNTER);
            return id;
        });
    }

    UUID submitted(UUID agency) throws Exception {
        var id = drafted(agency);
        submit(id);
        return id;
    }

    void submit(UUID id) throws Exception {
        as(use.names.of(CITIZEN), () -> use.submission.submit(id, true));
    }

    /** All papers are right; by whoever is acting. */
    void check(UUID id) {
        use.reception.check(id, version(id), PAPERS.stream().map(paper -> new PaperCheck(paper, PaperVerdict.GOOD, ""))
                .toList());
    }

    /** By whoever is acting. */
    Object accept(UUID id) {
        check(id);
        return use.reception.accept(id, version(id));
    }

    /** The version that an officer of the dossier reads on his page. */
    int version(UUID id) {
        return (int) rows.count("select version from dvc.dossier where uuid = ?", id);
    }

    void waitForTask(UUID id, String kind) {
        await().atMost(InsideServer.PATIENCE).until(() -> rows.count("select count(*) from dvc.task t join dvc.dossier d "
                + "on d.id = t.dossier_id where d.uuid = ? and t.closed_at is null and t.kind = ?", id, kind) == 1);
    }
}
