package org.isnad.intake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.isnad.intake.document.FieldMapping;
import org.isnad.intake.fetch.FetchPolicy;
import org.isnad.intake.taken.Limits;

/** A web site on this machine, which answers as a test wants and notes what was asked. */
public final class Site implements AutoCloseable {
    /** Writes an answer. */
    public interface Reply {
        /** Answers a request. */
        void to(HttpExchange exchange) throws IOException;
    }

    /** When everything in the tests is taken. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** Starts a site; every path is 404 until it is put. */
    public Site() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        try (exchange) {
            Reply reply = replies.get(exchange.getRequestURI().toString());
            if (reply == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                reply.to(exchange);
            }
        } catch (IOException e) {
            exchange.close(); // the client has given up, as it should
        }
    }

    /** Answers a path as told. */
    public Site put(String path, Reply reply) {
        replies.put(path, reply);
        return this;
    }

    /** Answers a path with bytes of a type. */
    public Site put(String path, String type, byte[] body) {
        return put(path, exchange -> send(exchange, 200, type, body));
    }

    /** Answers with a redirect. */
    public Site redirect(String path, String to) {
        return put(path, exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    /** Sends an answer. */
    public static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    /** Returns the address of a path. */
    public URI uri(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    /** Returns what was asked, in order. */
    public List<String> asked() {
        return asked;
    }

    /** Settings for tests: no pause, little patience. */
    public static Settings settings(int size, Duration time) {
        FetchPolicy policy = new FetchPolicy(new Limits(size, time, 5, 50), Duration.ZERO, false);
        return new Settings(policy, FieldMapping.COMMON, false, CLOCK);
    }

    /** An intake for tests. */
    public static Intake intake() {
        return new Intake(settings(2_000_000, Duration.ofSeconds(2)));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
