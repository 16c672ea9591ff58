package vn.gov.laichau.dvc.organization;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.shared.Role;

/**
 * Who sees and who writes the texts of an agency: its administrator; those of the province the system authority. The
 * administration reads all of them (Điều 4, 11.3).
 */
@ApplicationScoped
public class AgencyTexts {

    /** Stands for the province, whose texts count where an agency has none. */
    public static final String PROVINCE = "";

    @Inject
    CurrentOfficer officer;

    @Inject
    Officers officers;

    @Inject
    Units units;

    @Inject
    TextPlaces places;

    /** The agencies whose texts this officer sees; writing needs more. */
    public List<UnitView> agencies() {
        return serves(Role.SYSTEM_AUTHORITY) || serves(Role.AUDITOR) ? units.agencies() : administered();
    }

    /** May write the texts of this agency, or of the province. */
    public boolean mayWrite(String agency) {
        return agency.equals(PROVINCE) ? serves(Role.SYSTEM_AUTHORITY)
                : administered().stream().anyMatch(unit -> unit.code().equals(agency));
    }

    /** Fails with {@link TextNotYours}. */
    public void requireMayWrite(String agency) {
        if (!mayWrite(agency)) {
            throw new TextNotYours();
        }
    }

    /** Everybody reads those of the province. Fails with {@link TextNotYoursToRead}. */
    public void requireMayRead(String agency) {
        if (!agency.equals(PROVINCE) && agencies().stream().noneMatch(unit -> unit.code().equals(agency))) {
            throw new TextNotYoursToRead();
        }
    }

    private boolean serves(String role) {
        return !officer.unitIdsWith(role).isEmpty();
    }

    private List<UnitView> administered() {
        return units.agenciesOf(officer.unitIdsWith(Role.AGENCY_ADMIN));
    }

    /**
     * The number of one more writing at a place of this agency. Who writes there at the same time waits until the
     * transaction ends; who comes from a page that showed another number ({@code seen}) is told who has written since.
     */
    public int next(String agency, String place, int seen, Supplier<? extends Optional<? extends AgencyText>> last) {
        requireMayWrite(agency);
        places.hold(place);
        return numberAfter(last.get(), seen, writer -> officers.names(List.of(writer)).getOrDefault(writer, writer));
    }

    static int numberAfter(Optional<? extends AgencyText> last, int seen, UnaryOperator<String> nameOf) {
        last.filter(writing -> writing.getNumber() != seen).ifPresent(writing -> {
            throw new TextChanged(nameOf.apply(writing.getWrittenBy()));
        });
        return last.map(writing -> writing.getNumber() + 1).orElse(1);
    }

    /** Names of who wrote, by login; of somebody who is not known any more the login itself. */
    public Map<String, String> writers(Collection<? extends AgencyText> writings) {
        var logins = writings.stream().map(AgencyText::getWrittenBy).distinct().toList();
        var names = officers.names(logins);
        return logins.stream().collect(Collectors.toMap(login -> login, login -> names.getOrDefault(login, login)));
    }
}
