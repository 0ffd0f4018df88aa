package org.isnad.desk;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps others out: only this machine's own names as host (a page elsewhere cannot rebind its name to us), a token on every change, and headers
 * that forbid scripts, frames and requests that are not ours. Thread-safe.
 */
final class Guard {
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final Pattern HOST = Pattern.compile("(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d{1,5})?");
    private static final String SESSION = "isnad-session";
    private static final int BYTES = 24;
    private static final int FORBIDDEN = 403;
    private final SecureRandom random = new SecureRandom();
    private final byte[] key = bytes();

    private byte[] bytes() {
        byte[] out = new byte[BYTES];
        random.nextBytes(out);
        return out;
    }

    /** Runs before every request. */
    void check(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("X-Frame-Options", "DENY");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        ctx.header("Cache-Control", ctx.path().startsWith("/static/") ? "max-age=3600" : "no-store");
        if (!HOST.matcher(Optional.ofNullable(ctx.header("Host")).orElse("")).matches()) {
            // No page: it would carry a session and a token, which a name that is not ours must not read.
            ctx.status(FORBIDDEN)
                    .contentType("text/plain")
                    .result("open the desk as http://127.0.0.1 or http://localhost\n")
                    .skipRemainingHandlers();
            return;
        }
        if (!ctx.method().equals(HandlerType.GET) && !ctx.method().equals(HandlerType.HEAD)) {
            String sent = Optional.ofNullable(ctx.formParam("csrf")).orElse("");
            String session = Optional.ofNullable(ctx.cookie(SESSION)).orElse("");
            if (session.isEmpty() || !same(sent, token(session))) {
                throw new HttpResponseException(
                        FORBIDDEN, "this form is out of date: load the page again, then send it", Map.of());
            }
        }
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the token for the forms of a page, and gives the browser a session if it has none. */
    String token(Context ctx) {
        String session = Optional.ofNullable(ctx.cookie(SESSION)).orElse("");
        if (session.isEmpty()) {
            session = HexFormat.of().formatHex(bytes());
            ctx.cookie(cookie(SESSION, session, -1));
        }
        return token(session);
    }

    private String token(String session) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(session.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new DeskException("this Java cannot compute HmacSHA256: use another JDK", e);
        }
    }

    /** Makes a cookie that no script reads and no other site sends. */
    static Cookie cookie(String name, String value, int seconds) {
        return new Cookie(name, value, "/", seconds, false, true, null, SameSite.STRICT);
    }
}
