package vn.gov.laichau.dvc.word;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * LibreOffice, where it is installed: turns a Word document into a tagged PDF/A in a process of its own, with a profile that
 * is thrown away, no secret of the server in its environment, no macro and no link followed, within a time.
 */
@ApplicationScoped
public class Office {

    private static final Logger LOG = Logger.getLogger(Office.class.getName());
    private static final List<String> NAMES = List.of("soffice", "libreoffice");
    private static final String FILTER = "pdf:writer_pdf_Export:{\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"2\"},"
            + "\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},\"PDFUACompliance\":{\"type\":\"boolean\","
            + "\"value\":\"true\"},\"ExportBookmarks\":{\"type\":\"boolean\",\"value\":\"false\"},\"ExportFormFields\":"
            + "{\"type\":\"boolean\",\"value\":\"false\"}}";
    private static final int AT_A_TIME = 2;

    private final Semaphore turns = new Semaphore(AT_A_TIME, true);

    /** Empty: looked for on the path. */
    @Inject
    @ConfigProperty(name = "dvc.office.command")
    Optional<String> command;

    @Inject
    @ConfigProperty(name = "dvc.office.seconds", defaultValue = "60")
    int seconds;

    protected Office() {
    }

    Office(String command, int seconds) {
        this.command = Optional.of(command).filter(given -> !given.isEmpty());
        this.seconds = seconds;
    }

    /** Whether Word templates can be printed on this server. */
    public boolean isThere() {
        return program().isPresent();
    }

    private Optional<Path> program() {
        return command.isPresent() ? command.map(Path::of).filter(Files::isExecutable)
                : Arrays.stream(String.valueOf(System.getenv("PATH")).split(File.pathSeparator)).flatMap(folder -> NAMES
                        .stream().map(name -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
    }

    /** Fails with {@link OfficeMissing} or {@link OfficeFailed}. */
    public byte[] pdf(byte[] word) {
        var program = program().orElseThrow(OfficeMissing::new);
        try {
            if (!turns.tryAcquire(seconds, TimeUnit.SECONDS)) {
                throw new OfficeFailed(OfficeFailed.Reason.BUSY);
            }
            try {
                return inFolder(program, word);
            } finally {
                turns.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OfficeFailed(OfficeFailed.Reason.BUSY);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "LibreOffice could not be run", e);
            throw new OfficeFailed(OfficeFailed.Reason.NO_PDF);
        }
    }

    private byte[] inFolder(Path program, byte[] word) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("dvc-office-");
        try {
            Files.write(folder.resolve("document.docx"), word);
            prepare(folder);
            run(program, folder);
            var pdf = folder.resolve("document.pdf");
            if (!Files.isRegularFile(pdf) || Files.size(pdf) == 0) {
                LOG.warning(() -> "LibreOffice made no PDF: " + log(folder));
                throw new OfficeFailed(OfficeFailed.Reason.NO_PDF);
            }
            return Files.readAllBytes(pdf);
        } finally {
            remove(folder);
        }
    }

    private void run(Path program, Path folder) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(program.toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck", "--convert-to", FILTER, "--outdir",
                folder.toString(), folder.resolve("document.docx").toString()).directory(folder.toFile())
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
        var environment = builder.environment();
        var path = environment.getOrDefault("PATH", "/usr/bin:/bin");
        environment.clear();
        environment.put("PATH", path);
        environment.put("HOME", folder.toString());
        environment.put("TMPDIR", folder.toString());
        environment.put("LANG", "C.UTF-8");
        environment.put("FONTCONFIG_FILE", folder.resolve("fonts.conf").toString());
        var process = builder.start();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                LOG.warning(() -> "LibreOffice was ended after %d seconds: %s".formatted(seconds, log(folder)));
                throw new OfficeFailed(OfficeFailed.Reason.TOO_SLOW);
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    /** Fonts of our papers under the names that people's Word knows, and a profile that runs and fetches nothing. */
    private static void prepare(Path folder) throws IOException {
        var fonts = Files.createDirectory(folder.resolve("fonts"));
        for (var style : List.of("Regular", "Bold", "Italic", "BoldItalic")) {
            copy("/fonts/Tinos-" + style + ".ttf", fonts.resolve("Tinos-" + style + ".ttf"));
        }
        var user = Files.createDirectories(folder.resolve("profile").resolve("user"));
        copy("/office/registrymodifications.xcu", user.resolve("registrymodifications.xcu"));
        Files.writeString(folder.resolve("fonts.conf"), resource("/office/fonts.conf").formatted(fonts,
                folder.resolve("cache")));
    }

    private static void copy(String resource, Path to) throws IOException {
        try (var in = Office.class.getResourceAsStream(resource)) {
            Files.copy(in, to);
        }
    }

    private static String resource(String name) throws IOException {
        try (var in = Office.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String log(Path folder) {
        try {
            return Files.readString(folder.resolve("log"), StandardCharsets.ISO_8859_1).strip();
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (UncheckedIOException e) {
            LOG.log(Level.FINE, "a folder of LibreOffice changed while it was removed", e);
        }
    }
}
