package vn.gov.laichau.dvc.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import vn.gov.laichau.dvc.organization.AdministrativeLevel;
import vn.gov.laichau.dvc.organization.SigningCapacity;
import vn.gov.laichau.dvc.organization.Unit;

/**
 * What stands above a signature (NĐ 30/2020 Art 13, Annex I): TM. for a people's committee when its chairman signs, or a
 * deputy for him (KT.); by order (TL.) or mandate (TUQ.) of the head only this and the signer's position with his division.
 */
final class SignatureLines {

    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN";
    private static final String DEPUTY = "PHÓ ";
    private static final String OFFICE = "VĂN PHÒNG";

    private SignatureLines() {
    }

    /**
     * {@code own} is the signer's position, {@code division} the name of the division in which he has it, or empty;
     * {@code head} the position of the leader in whose place he signs in this capacity, or {@code null} and {@code null}
     * when he signs for himself.
     */
    static List<String> of(Unit agency, String own, String division, SigningCapacity capacity, String head) {
        var lines = new ArrayList<String>();
        var position = own.toUpperCase(Locale.ROOT);
        boolean forHead = capacity == null || capacity == SigningCapacity.DEPUTY;
        if (forHead && isCommittee(agency)) {
            lines.add("TM. " + COMMITTEE);
        }
        if (capacity != null) {
            lines.add(capacity.sign() + " " + head.toUpperCase(Locale.ROOT));
        } else if (position.startsWith(DEPUTY)) {
            lines.add(SigningCapacity.DEPUTY.sign() + " " + position.substring(DEPUTY.length()));
        }
        lines.add(forHead ? position : named(position, division.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT)));
        return List.copyOf(lines);
    }

    /**
     * TRƯỞNG PHÒNG of PHÒNG TƯ PHÁP is TRƯỞNG PHÒNG TƯ PHÁP: where the position ends as the division's name begins, the
     * rest of the name follows. Of an office there is only one.
     */
    private static String named(String position, String division) {
        if (position.contains(OFFICE)) {
            return position;
        }
        var words = division.split(" ");
        for (int shared = words.length; shared > 0; shared--) {
            var beginning = String.join(" ", List.of(words).subList(0, shared));
            if (!beginning.isEmpty() && (" " + position).endsWith(" " + beginning)) {
                return position + division.substring(beginning.length());
            }
        }
        return position;
    }

    /** People's committees decide together, and who signs does so on their behalf. */
    private static boolean isCommittee(Unit agency) {
        return agency.getLevel() != AdministrativeLevel.PROVINCE
                && agency.getName().toUpperCase(Locale.ROOT).startsWith(COMMITTEE);
    }
}
