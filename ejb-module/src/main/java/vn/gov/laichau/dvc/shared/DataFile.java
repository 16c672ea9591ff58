package vn.gov.laichau.dvc.shared;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** A data file of the project, read from the class path. */
public final class DataFile {

    private DataFile() {
    }

    public static String text(String resource) {
        try (var in = DataFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static <T> T read(String resource, Type type) {
        return Json.read(text(resource), type);
    }
}
