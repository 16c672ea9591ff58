package vn.gov.laichau.dvc.paper;

import java.io.Serializable;

/** A file to download: its name, what it is, how many bytes. */
public record DownloadView(String name, String mediaType, long size) implements Serializable {
}
