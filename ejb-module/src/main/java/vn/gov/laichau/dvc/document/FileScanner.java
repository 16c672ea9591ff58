package vn.gov.laichau.dvc.document;

import java.nio.file.Path;

/** Looks into a file before it is kept; the virus scanner will be a second one. */
interface FileScanner {

    /** Returns the media type found by content, or refuses the file. */
    String scan(Path file, String name);
}
