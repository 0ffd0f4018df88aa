package org.isnad.desk;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.time.Clock;
import org.isnad.ledger.Ledger;

/** The ledger as web pages on this machine. Thread-safe; the ledger stays the caller's to close. */
public final class Desk implements AutoCloseable {
    /** The largest request, in bytes: a pasted report. */
    static final int MOST = 8 << 20;

    private final Javalin server;
    private final DeskSettings settings;

    private Desk(Javalin server, DeskSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    /**
     * Starts a desk.
     *
     * @throws DeskException if the port is taken
     */
    public static Desk start(Ledger ledger, DeskSettings settings, Clock clock) {
        Pages pages = new Pages(ledger, settings, clock, TemplateEngine.createPrecompiled(ContentType.Html));
        Javalin server = Javalin.create(config -> configure(config, settings, pages));
        try {
            server.start();
        } catch (RuntimeException e) {
            throw new DeskException(
                    "port %d cannot be listened on (%s): another desk may run there; choose another with --port"
                            .formatted(settings.port(), e.getMessage()),
                    e);
        }
        return new Desk(server, settings);
    }

    private static void configure(JavalinConfig config, DeskSettings settings, Pages pages) {
        config.startup.showJavalinBanner = false;
        config.jetty.host = settings.bind();
        config.jetty.port = settings.port();
        config.http.maxRequestSize = MOST;
        config.jetty.modifyServletContextHandler(handler -> handler.setMaxFormContentSize(MOST));
        pages.route(config.routes);
    }

    /** Returns the address of the first page. */
    public String address() {
        String host = settings.bind().contains(":") ? "[" + settings.bind() + "]" : settings.bind();
        return "http://" + host + ":" + server.port() + "/";
    }

    @Override
    public void close() {
        server.stop();
    }
}
