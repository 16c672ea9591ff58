package vn.gov.laichau.dvc.word;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

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
    /** Who waits may hold a connection of the database. */
    private static final int TURN_SECONDS = 5;
    private static final int DEATH_SECONDS = 2;

    private final Semaphore turns = new Semaphore(AT_A_TIME, true);

    /** Empty: looked for on the path. */
    @Inject
    @ConfigProperty(name = "dvc.office.command")
    Optional<String> command;

    @Inject
    @ConfigProperty(name = "dvc.office.seconds", defaultValue = "60")
    int seconds;

    private int turnSeconds = TURN_SECONDS;

    protected Office() {
    }

    Office(String command, int seconds) {
        this(command, seconds, TURN_SECONDS);
    }

    Office(String command, int seconds, int turnSeconds) {
        this.command = Optional.of(command).filter(given -> !given.isEmpty());
        this.seconds = seconds;
        this.turnSeconds = turnSeconds;
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
            if (!turns.tryAcquire(turnSeconds, TimeUnit.SECONDS)) {
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
        var folder = OfficeFolders.create();
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
            OfficeFolders.remove(folder);
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
        try {
            process.getOutputStream().close();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                LOG.warning(() -> "LibreOffice was ended after %d seconds: %s".formatted(seconds, log(folder)));
                throw new OfficeFailed(OfficeFailed.Reason.TOO_SLOW);
            }
        } finally {
            end(process);
        }
    }

    /** Its descendants too, which would write on into the folder. */
    private static void end(Process process) throws InterruptedException {
        var descendants = process.descendants().toList();
        descendants.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        try {
            CompletableFuture.allOf(descendants.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                    .get(DEATH_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.log(Level.WARNING, "a process of LibreOffice does not end", e);
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
}
