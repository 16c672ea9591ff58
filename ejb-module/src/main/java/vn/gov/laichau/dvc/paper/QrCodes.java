package vn.gov.laichau.dvc.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;

import javax.imageio.ImageIO;

import uk.org.okapibarcode.backend.QrCode;
import uk.org.okapibarcode.graphics.Color;
import uk.org.okapibarcode.output.Java2DRenderer;

/** A QR code as a picture that stands in the page itself. */
final class QrCodes {

    private static final int SCALE = 4;

    private QrCodes() {
    }

    static String dataUri(String content) {
        var code = new QrCode();
        code.setContent(content);
        int width = code.getWidth() * SCALE;
        int height = code.getHeight() * SCALE;
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = image.createGraphics();
        new Java2DRenderer(graphics, SCALE, Color.WHITE, Color.BLACK).render(code);
        graphics.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
