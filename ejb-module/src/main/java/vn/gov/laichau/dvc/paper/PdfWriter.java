package vn.gov.laichau.dvc.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Pattern;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

import vn.gov.laichau.dvc.shared.Printable;

/** Fills a template and prints it as a tagged PDF/A with the embedded look-alike of Times New Roman. */
@ApplicationScoped
public class PdfWriter {

    /** What people paste may hold characters that XML has no place for. */
    private static final Pattern NOT_OF_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** The number of a law or decision, such as 67/2013/NĐ-CP; in words, not within a tag. */
    private static final Pattern LAW = Pattern.compile("(?<=[\\s(>“])\\d{1,4}/\\d{4}/\\p{Lu}[\\p{L}\\d-]*(?=[^<>]*<)");

    /** What red, green and blue mean: an archive file has to say it. */
    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final Configuration templates = new Configuration(Configuration.VERSION_2_3_33);

    @PostConstruct
    void configure() {
        templates.setClassLoaderForTemplateLoading(PdfWriter.class.getClassLoader(), "paper");
        templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
        templates.setLocale(Locale.forLanguageTag("vi-VN"));
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    byte[] write(String template, Map<String, Object> values) {
        var html = new StringWriter();
        var pdf = new ByteArrayOutputStream();
        try {
            templates.getTemplate(template + ".ftlh").process(withHead(values), html);
            var builder = new PdfRendererBuilder();
            font(builder, "Regular", 400, FontStyle.NORMAL);
            font(builder, "Bold", 700, FontStyle.NORMAL);
            font(builder, "Italic", 400, FontStyle.ITALIC);
            font(builder, "BoldItalic", 700, FontStyle.ITALIC);
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(COLOURS);
            var words = Printable.text(NOT_OF_XML.matcher(html.toString()).replaceAll(" "));
            builder.withHtmlContent(LAW.matcher(words).replaceAll("<span class=\"w\">$0</span>"), null);
            builder.toStream(pdf);
            builder.run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new EJBException("the paper " + template + " could not be filled in", e);
        }
    }

    /** The names of the agency and of the one above it in parts that are not broken, and the place before the date. */
    private static Map<String, Object> withHead(Map<String, Object> values) {
        var all = new HashMap<>(values);
        if (values.get("agency") instanceof String agency) {
            all.put("agencyParts", AgencyName.parts(agency));
            all.put("upperAgency", AgencyName.upper(agency));
            all.put("seat", AgencyName.place(agency));
        }
        return all;
    }

    private static void font(PdfRendererBuilder builder, String style, int weight, FontStyle slant) {
        builder.useFont(() -> PdfWriter.class.getResourceAsStream("/fonts/Tinos-" + style + ".ttf"), "Tinos", weight,
                slant, true);
    }
}
