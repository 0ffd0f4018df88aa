package org.isnad.intake.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.isnad.intake.IntakeException;
import org.isnad.intake.taken.Bounded;
import org.isnad.intake.taken.Header;
import org.isnad.intake.taken.Limits;
import org.isnad.intake.taken.RawDocument;

/**
 * Fetches documents. Sends a request only to what was named, where that redirects to, and the {@code robots.txt} of both; keeps no
 * cookies. Thread-safe; requests to one host wait for each other.
 */
public final class Fetcher {
    private static final String AGENT = "isnad";
    private static final String ACCEPT =
            "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,*/*;q=0.5";
    private static final int MOST_HEADERS = 200;

    private final FetchPolicy policy;
    private final Clock clock;
    private final AddressGuard guard;
    private final Manners manners;
    private final HttpClient client;

    /** Makes a fetcher; the clock gives the time of taking. */
    public Fetcher(FetchPolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
        this.guard = new AddressGuard(policy.publicOnly());
        this.manners = new Manners(policy.pause(), AGENT, this::robots);
        HttpClient.Builder builder = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(policy.limits().time());
        // A proxy would resolve names out of the guard's sight.
        this.client =
                policy.publicOnly() ? builder.proxy(HttpClient.Builder.NO_PROXY).build() : builder.build();
    }

    /** Fetches a document. Returns within the limits' time, pauses aside. */
    public Answer get(URI address) {
        return get(address, Answer.Validators.NONE);
    }

    /** Fetches a document if it is another than that at hand. */
    public Answer get(URI address, Answer.Validators atHand) {
        try {
            return follow(address, atHand);
        } catch (IntakeException e) {
            return Answer.Failed.of(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.Failed.of("stopped while fetching");
        }
    }

    private Answer follow(URI address, Answer.Validators atHand) throws InterruptedException {
        URI uri = address;
        for (int i = 0; i <= policy.limits().redirects(); i++) {
            Optional<String> refusal = guard.refusal(uri);
            if (refusal.isPresent()) {
                return Answer.Failed.of(i == 0 ? refusal.get() : "it leads to %s: %s".formatted(uri, refusal.get()));
            }
            manners.wait(uri);
            HttpResponse<byte[]> response = send(uri, atHand, policy.limits());
            Optional<URI> next = Redirects.target(uri, response);
            if (next.isEmpty()) {
                return answer(uri, response);
            }
            uri = next.get();
        }
        return Answer.Failed.of("it redirects more than %d times: check the address"
                .formatted(policy.limits().redirects()));
    }

    private HttpResponse<byte[]> send(URI uri, Answer.Validators atHand, Limits limits) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(limits.time())
                .header("User-Agent", AGENT)
                .header("Accept", ACCEPT)
                .header("Accept-Language", "ar")
                .header("Accept-Encoding", "gzip");
        atHand.tag().ifPresent(tag -> request.header("If-None-Match", tag));
        atHand.modified().ifPresent(day -> request.header("If-Modified-Since", day));
        CompletableFuture<HttpResponse<byte[]>> sent = client.sendAsync(request.build(), LimitedBody.handler(limits));
        try {
            HttpResponse<byte[]> response = sent.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
            // The name may have come to stand for another address between the first look and the connection.
            guard.refusal(uri).ifPresent(reason -> {
                throw new IntakeException(reason);
            });
            return response;
        } catch (TimeoutException e) {
            throw new IntakeException(
                    "it takes longer than %d s: try again later, or allow more with --timeout"
                            .formatted(limits.time().toSeconds()),
                    e);
        } catch (ExecutionException e) {
            throw Redirects.explained(e.getCause(), limits);
        } finally {
            sent.cancel(true);
        }
    }

    private Answer answer(URI uri, HttpResponse<byte[]> response) {
        int status = response.statusCode();
        if (status == 304) {
            return new Answer.NotModified();
        }
        if (status != 200) {
            return new Answer.Failed(Redirects.words(status), Redirects.retryAfter(response, clock.instant()));
        }
        List<Header> headers = new ArrayList<>();
        response.headers().map().forEach((name, values) -> values.forEach(v -> headers.add(new Header(name, v))));
        RawDocument raw = RawDocument.of(
                uri.toString(),
                decoded(response),
                Optional.of(uri),
                headers.subList(0, Math.min(MOST_HEADERS, headers.size())),
                clock.instant());
        return new Answer.Document(raw, new Answer.Validators(raw.header("etag"), raw.header("last-modified")));
    }

    /** Undoes compression, within the same limit of size. */
    private byte[] decoded(HttpResponse<byte[]> response) {
        String encoding = response.headers()
                .firstValue("content-encoding")
                .orElse("")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (encoding.isEmpty() || encoding.equals("identity")) {
            return response.body();
        }
        if (!encoding.equals("gzip") && !encoding.equals("x-gzip")) {
            throw new IntakeException(
                    "it is sent compressed as \"%s\", which was not asked for: save the page in a browser"
                            .formatted(encoding));
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return Bounded.read(in, policy.limits());
        } catch (IOException e) {
            throw new IntakeException("its compression is damaged: try again later", e);
        }
    }

    /** Fetches a robots.txt: its rules; open if there is none; empty if it cannot be known. */
    private Optional<RobotRules> robots(URI address) throws InterruptedException {
        try {
            return rules(address);
        } catch (IntakeException e) {
            throw new IntakeException("its robots.txt cannot be had, so it is not fetched: " + e.getMessage(), e);
        }
    }

    private Optional<RobotRules> rules(URI address) throws InterruptedException {
        Limits limits = policy.limits().withDocument(Math.min(policy.limits().document(), Manners.LARGEST));
        URI uri = address;
        for (int i = 0; i <= limits.redirects(); i++) {
            if (guard.refusal(uri).isPresent()) {
                return Optional.empty();
            }
            HttpResponse<byte[]> response = send(uri, Answer.Validators.NONE, limits);
            Optional<URI> next = Redirects.target(uri, response);
            if (next.isPresent()) {
                uri = next.get();
                continue;
            }
            int status = response.statusCode();
            return status == 200
                    ? Optional.of(RobotRules.of(new String(decoded(response), StandardCharsets.UTF_8), AGENT))
                    : status >= 400 && status < 500 && status != 429 ? Optional.of(RobotRules.OPEN) : Optional.empty();
        }
        return Optional.of(RobotRules.OPEN);
    }
}
