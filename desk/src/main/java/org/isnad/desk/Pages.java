package org.isnad.desk;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.ledger.AsOf;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerClaim;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.LedgerReport;
import org.isnad.ledger.Page;
import org.isnad.ledger.Paging;
import org.isnad.model.ModelException;

/** The pages that only show; changes are {@link Changes}. Thread-safe. */
final class Pages {
    private static final int SIZE = 50;
    private static final int LAST_PAGE = 1_000_000;
    private static final Pattern STATIC = Pattern.compile("[a-z0-9-]+\\.(css|js|woff2)");
    private final Ledger ledger;
    private final TemplateEngine engine;
    private final Guard guard = new Guard();
    private final Changes changes;

    Pages(Ledger ledger, DeskSettings settings, Clock clock, TemplateEngine engine) {
        this.ledger = ledger;
        this.engine = engine;
        this.changes = new Changes(ledger, settings, clock, this);
    }

    /** Writes down every address, once. */
    void route(RoutesConfig routes) {
        routes.before(guard::check);
        routes.get("/", ctx -> ctx.redirect("/claims"));
        routes.get("/claims", this::claims);
        routes.get("/reports/{id}", this::report);
        routes.get("/status", this::status);
        routes.get("/static/{name}", Pages::file);
        changes.route(routes);
        routes.exception(HttpResponseException.class, (e, ctx) -> error(ctx, e.getStatus(), e.getMessage()));
        routes.exception(LedgerException.class, (e, ctx) -> error(ctx, 422, e.getMessage()));
        routes.exception(DeskException.class, (e, ctx) -> error(ctx, 400, e.getMessage()));
        routes.exception(ModelException.class, (e, ctx) -> error(ctx, 400, e.getMessage()));
        routes.error(404, ctx -> error(ctx, 404, "there is no such page: go back to the list"));
    }

    private static void file(Context ctx) throws IOException {
        String name = ctx.pathParam("name");
        try (InputStream in =
                STATIC.matcher(name).matches() ? Pages.class.getResourceAsStream("static/" + name) : null) {
            if (in == null) {
                ctx.status(HttpStatus.NOT_FOUND);
                return;
            }
            String type = name.endsWith("css") ? "text/css" : name.endsWith("js") ? "text/javascript" : "font/woff2";
            ctx.contentType(type + (type.startsWith("text") ? "; charset=utf-8" : ""))
                    .result(in.readAllBytes());
        }
    }

    private void claims(Context ctx) {
        Map<String, String> values = new HashMap<>();
        ctx.queryParamMap().forEach((name, all) -> values.put(name, all.get(0)));
        ClaimQuery query = new ClaimQuery(values);
        int page = Math.max(1, number(ctx, "page", 1));
        Paging paging = new Paging((page - 1L) * SIZE, SIZE);
        boolean search = !query.get("q").isEmpty();
        Page<LedgerClaim> found = search ? search(query, paging) : ledger.claims(query.filter(), AsOf.NOW, paging);
        long total = search ? -1 : ledger.countClaims(query.filter(), AsOf.NOW);
        show(ctx, "claims", new ClaimsView(frame(ctx), query, found.items(), total, page, found.more()));
    }

    private Page<LedgerClaim> search(ClaimQuery query, Paging paging) {
        var hits = ledger.search(query.get("q"), query.filter(), AsOf.NOW, paging);
        List<LedgerClaim> claims =
                hits.items().stream().flatMap(h -> h.claims().stream()).toList();
        return new Page<>(claims, hits.more());
    }

    static int number(Context ctx, String name, int otherwise) {
        String text = Optional.ofNullable(ctx.queryParam(name)).orElse("");
        if (!text.matches("\\d{1,7}")) {
            return otherwise;
        }
        return Math.min(LAST_PAGE, Integer.parseInt(text));
    }

    private void report(Context ctx) {
        Optional<LedgerReport> report = ledger.report(ctx.pathParam("id"), AsOf.NOW);
        if (report.isEmpty()) {
            error(ctx, 404, "there is no such report, or it is withdrawn: go back to the list");
            return;
        }
        List<LedgerClaim> claims = ledger.claims(
                        org.isnad.ledger.ClaimFilter.ofReport(report.get().id()), AsOf.NOW, Paging.ALL)
                .items();
        String text = ledger.text(report.get().id()).orElse("");
        show(ctx, "report", new ReportView(frame(ctx), report.get(), Highlighter.of(text, claims), claims));
    }

    private void status(Context ctx) {
        engineShow(ctx, "status", Map.of("frame", frame(ctx), "status", ledger.status(AsOf.NOW)));
    }

    /** Returns what every page needs. */
    Frame frame(Context ctx) {
        String asked = Optional.ofNullable(ctx.cookie("isnad-lang"))
                .orElse(Optional.ofNullable(ctx.header("Accept-Language")).orElse("en"));
        Language language = asked.startsWith("ar") ? Language.AR : Language.EN;
        String theme = Optional.ofNullable(ctx.cookie("isnad-theme"))
                .filter(List.of("light", "dark")::contains)
                .orElse("auto");
        String here = ctx.path()
                + Optional.ofNullable(ctx.queryString()).map(q -> "?" + q).orElse("");
        return new Frame(language, theme, guard.token(ctx), Changes.name(ctx), here);
    }

    /** Shows a page of one view. */
    void show(Context ctx, String template, Object view) {
        engineShow(ctx, template, Map.of("v", view));
    }

    private void engineShow(Context ctx, String template, Map<String, Object> values) {
        StringOutput out = new StringOutput();
        engine.render(template + ".jte", values, out);
        ctx.contentType("text/html; charset=utf-8").result(out.toString());
    }

    /** Shows what went wrong. */
    void error(Context ctx, int status, String message) {
        engineShow(ctx, "error", Map.of("frame", frame(ctx), "message", Shown.text(String.valueOf(message))));
        ctx.status(status);
    }
}
