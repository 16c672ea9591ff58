package vn.gov.laichau.dvc.document;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a file that is not kept. */
public final class FileHash {

    private static final int PIECE = 64 * 1024;
    private static final long MEGABYTE = 1024 * 1024;

    private FileHash() {
    }

    /**
     * Reads it piece by piece.
     *
     * @throws FileTooLarge it has more than {@code maxBytes}
     * @throws FileEmpty it has none
     */
    public static String of(InputStream content, long maxBytes) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var piece = new byte[PIECE];
            long read = 0;
            for (int count = content.read(piece); count >= 0; count = content.read(piece)) {
                read += count;
                if (read > maxBytes) {
                    throw new FileTooLarge(maxBytes / MEGABYTE);
                }
                digest.update(piece, 0, count);
            }
            if (read == 0) {
                throw new FileEmpty();
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
