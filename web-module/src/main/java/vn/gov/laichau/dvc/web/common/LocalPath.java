package vn.gov.laichau.dvc.web.common;

import java.util.regex.Pattern;

/** Addresses to go on to after a login or a switch: only ones on this server. */
public final class LocalPath {

    private static final Pattern SAFE = Pattern.compile("/(?![/\\\\])[A-Za-z0-9_./?&=%+-]*");

    private LocalPath() {
    }

    public static String orHome(String path) {
        return isSafe(path) ? path : "/";
    }

    public static boolean isSafe(String path) {
        return path != null && SAFE.matcher(path).matches();
    }
}
