package org.isnad.intake.fetch;

import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.isnad.intake.IntakeException;
import org.isnad.intake.taken.Limits;

/** What answers and failures of HTTP mean. Pure. */
final class Redirects {
    private static final Set<Integer> CODES = Set.of(301, 302, 303, 307, 308);

    private Redirects() {}

    /** Returns where an answer sends on to. */
    static Optional<URI> target(URI from, HttpResponse<?> response) {
        if (!CODES.contains(response.statusCode())) {
            return Optional.empty();
        }
        String location = response.headers().firstValue("location").orElse("");
        try {
            URI to = from.resolve(new URI(location.strip().replace(" ", "%20")));
            return Optional.of(new URI(to.toASCIIString().split("#", 2)[0]));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IntakeException("it redirects to \"%s\", which is no address".formatted(location), e);
        }
    }

    /** Returns the words for a status that brings no document. */
    static String words(int status) {
        return switch (status) {
            case 401, 403 -> "the site refuses to give it (%d): save the page in a browser".formatted(status);
            case 404, 410 ->
                "there is no such page (%d): check the address, or look for it in a web archive".formatted(status);
            case 429 -> "the site asks to wait (429): try again later";
            default ->
                status >= 500
                        ? "the site has a problem (%d): try again later".formatted(status)
                        : "the site answers with %d, which brings no page: check the address".formatted(status);
        };
    }

    /** Returns how long the server asks to wait: in seconds or until a moment. */
    static Optional<Duration> retryAfter(HttpResponse<?> response, Instant now) {
        String value = response.headers().firstValue("retry-after").orElse("").strip();
        if (value.matches("\\d{1,7}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return until.isAfter(now) ? Optional.of(Duration.between(now, until)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Turns a failure of the network into a reason for people. */
    static IntakeException explained(Throwable failure, Limits limits) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IntakeException known) {
                return known;
            } else if (cause instanceof UnresolvedAddressException) {
                return new IntakeException("there is no such host: check the address and the network", failure);
            } else if (cause instanceof HttpTimeoutException) {
                return new IntakeException(
                        "it takes longer than %d s: try again later, or allow more with --timeout"
                                .formatted(limits.time().toSeconds()),
                        failure);
            } else if (cause instanceof SSLException) {
                return new IntakeException(
                        "its certificate cannot be trusted (%s): save the page in a browser"
                                .formatted(cause.getMessage()),
                        failure);
            }
        }
        boolean connect = failure instanceof ConnectException;
        return new IntakeException(
                (connect
                                ? "the host does not answer (%s): try again later"
                                : "the connection broke (%s): try again later")
                        .formatted(failure.getMessage()),
                failure);
    }
}
