package vn.gov.laichau.dvc.document;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;

/** Where the bytes of files lie. Writing belongs to the caller's transaction; nothing is held whole in memory. */
public interface FileStore {

    /**
     * Checks and keeps a file as it comes.
     *
     * @throws FileTooLarge it has more than {@code maxBytes}
     * @throws FileEmpty it has none
     * @throws FileTypeNotAllowed it is no PDF, JPEG or PNG, or not what its name says
     * @throws FileUnsafe it holds something that may do harm
     */
    StoredFile store(String name, InputStream content, long maxBytes);

    void copyTo(UUID file, OutputStream out);
}
