package vn.gov.laichau.dvc.sms;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Where the gateway is and who we are there. */
record SmsSettings(URI address, String account, String secret, String sender) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Empty when something is missing, or when the secret would leave this machine without TLS. */
    static Optional<SmsSettings> of(String url, String account, String secret, String sender) {
        if (url.isBlank() || account.isBlank() || secret.isBlank()) {
            return Optional.empty();
        }
        try {
            var address = URI.create(url.strip().replaceAll("/+$", ""));
            boolean secure = "https".equals(address.getScheme())
                    || "http".equals(address.getScheme()) && THIS_MACHINE.contains(String.valueOf(address.getHost()));
            return secure && address.getHost() != null
                    ? Optional.of(new SmsSettings(address, account.strip(), secret.strip(), sender.strip()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
