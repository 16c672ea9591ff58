package vn.gov.laichau.dvc.paper;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** The approved document and the issued one: their hashes, and whether the one begins with every byte of the other. */
public record IssuedProof(UUID approvedFile, String approvedHash, long approvedBytes, Instant approvedAt, String number,
        String issuedHash, long issuedBytes, boolean whole) implements Serializable {
}
