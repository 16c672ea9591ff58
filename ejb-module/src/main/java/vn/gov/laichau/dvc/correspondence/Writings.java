package vn.gov.laichau.dvc.correspondence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.document.StoredFile;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierPart;
import vn.gov.laichau.dvc.dossier.DossierParts;
import vn.gov.laichau.dvc.dossier.FileOwner;
import vn.gov.laichau.dvc.dossier.FileView;
import vn.gov.laichau.dvc.dossier.PartKind;
import vn.gov.laichau.dvc.shared.Repository;
import vn.gov.laichau.dvc.shared.Slice;

/** All messages and notes. */
@Repository
class Writings implements FileOwner, DossierParts {

    private static final String WAITING = "from Message m join m.dossier d where m.waiting = true and exists (select i.id "
            + "from Involvement i where i.dossier = d and i.unit in :units and i.until is null and i.consulted = false) "
            + "and not exists (select n.id from Message n where n.dossier = d and n.waiting = true and n.id < m.id) ";

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    void add(Message message) {
        em.persist(message);
    }

    void add(Note note) {
        em.persist(note);
    }

    Conversation of(Dossier dossier) {
        return new Conversation(dossier, em.createQuery("select m from Message m left join fetch m.file "
                + "where m.dossier.id = :dossier order by m.id", Message.class)
                .setParameter("dossier", dossier.getId()).getResultList());
    }

    /** What this side has written is seen by the other one, for the first time. */
    void read(Dossier dossier, MessageSide side, Instant at) {
        em.createQuery("update Message m set m.readAt = :at where m.dossier.id = :dossier and m.side = :side "
                + "and m.readAt is null").setParameter("at", at).setParameter("dossier", dossier.getId())
                .setParameter("side", side).executeUpdate();
    }

    List<Note> notes(Dossier dossier) {
        return em.createQuery("select n from Note n where n.dossier.id = :dossier order by n.id desc", Note.class)
                .setParameter("dossier", dossier.getId()).getResultList();
    }

    /** The first waiting message of each dossier in which these units take part, the longest first. */
    List<WaitingMessage> waiting(Collection<Long> units, int first, int size) {
        return em.createQuery("select new vn.gov.laichau.dvc.correspondence.WaitingMessage(d.uuid, d.code, "
                + "d.procedure.procedure.name, d.applicant.name, d.status, m.writtenAt, m.body) " + WAITING
                + "order by m.writtenAt, m.id", WaitingMessage.class).setParameter("units", units).setFirstResult(first)
                .setMaxResults(size).getResultList();
    }

    int waitingCounted(Collection<Long> units) {
        return em.createQuery("select m.id " + WAITING, Long.class).setParameter("units", units)
                .setMaxResults(Slice.CAP + 1).getResultList().size();
    }

    @Override
    public Optional<Long> dossierOf(UUID file) {
        return em.createQuery("select m.dossier.id from Message m where m.file.uuid = :file", Long.class)
                .setParameter("file", file).getResultStream().findFirst();
    }

    @Override
    public List<DossierPart> partsOf(Dossier dossier) {
        return em.createQuery("select f from Message m join m.file f where m.dossier = :dossier order by m.id",
                StoredFile.class).setParameter("dossier", dossier).getResultStream()
                .map(file -> new DossierPart(file.getUuid(), PartKind.ENCLOSURE, file.getName(), FileView.of(file)))
                .toList();
    }
}
