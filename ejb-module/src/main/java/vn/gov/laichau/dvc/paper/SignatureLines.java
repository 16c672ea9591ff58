package vn.gov.laichau.dvc.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import vn.gov.laichau.dvc.organization.AdministrativeLevel;
import vn.gov.laichau.dvc.organization.SigningCapacity;
import vn.gov.laichau.dvc.organization.Unit;

/** What stands above a signature: TM. for a people's committee, KT., TL. or TUQ. with both positions (NĐ 30/2020 Art 13). */
final class SignatureLines {

    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN";
    private static final String DEPUTY = "PHÓ ";

    private SignatureLines() {
    }

    /**
     * {@code own} is the signer's position; {@code head} that of the leader in whose place he signs in this capacity, or
     * {@code null} and {@code null} when he signs for himself.
     */
    static List<String> of(Unit agency, String own, SigningCapacity capacity, String head) {
        var lines = new ArrayList<String>();
        var position = own.toUpperCase(Locale.ROOT);
        if (isCommittee(agency)) {
            lines.add("TM. " + COMMITTEE);
        }
        if (capacity != null) {
            lines.add(capacity.sign() + " " + head.toUpperCase(Locale.ROOT));
        } else if (position.startsWith(DEPUTY)) {
            lines.add(SigningCapacity.DEPUTY.sign() + " " + position.substring(DEPUTY.length()));
        }
        lines.add(position);
        return List.copyOf(lines);
    }

    /** People's committees decide together, and who signs does so on their behalf. */
    private static boolean isCommittee(Unit agency) {
        return agency.getLevel() != AdministrativeLevel.PROVINCE
                && agency.getName().toUpperCase(Locale.ROOT).startsWith(COMMITTEE);
    }
}
