package org.isnad.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.isnad.ledger.Added;
import org.isnad.ledger.Addition;
import org.isnad.ledger.AsOf;
import org.isnad.ledger.ClaimFilter;
import org.isnad.ledger.Decision;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerClaim;
import org.isnad.ledger.Paging;
import org.isnad.ledger.Provenance;
import org.isnad.ledger.Review;
import org.isnad.ledger.ReviewState;
import org.isnad.model.Span;
import org.isnad.reading.Reader;
import org.isnad.reading.input.Details;
import org.isnad.reading.input.Input;
import org.isnad.reading.input.ReportFile;

/** What changes the ledger or the look: reviews, reports added, language and theme. Thread-safe. */
final class Changes {
    private static final int YEAR = 31_536_000;
    private static final int AROUND = 320;
    private static final int CONFLICT = 409;
    private static final int LONGEST_NAME = 80;
    private static final ClaimFilter WAITING = ClaimFilter.ALL.withReview(ReviewState.NONE);
    private final Ledger ledger;
    private final DeskSettings settings;
    private final Clock clock;
    private final Pages pages;

    Changes(Ledger ledger, DeskSettings settings, Clock clock, Pages pages) {
        this.ledger = ledger;
        this.settings = settings;
        this.clock = clock;
        this.pages = pages;
    }

    void route(RoutesConfig routes) {
        routes.post("/look", Changes::look);
        routes.get("/review", ctx -> show(ctx, next(ctx), ""));
        routes.post("/review", this::review);
        routes.get("/add", ctx -> pages.show(ctx, "add", pages.frame(ctx)));
        routes.post("/add", this::add);
    }

    private static void look(Context ctx) {
        form(ctx, "lang")
                .ifPresent(lang -> ctx.cookie(Guard.cookie("isnad-lang", lang.equals("ar") ? "ar" : "en", YEAR)));
        form(ctx, "theme")
                .ifPresent(theme ->
                        ctx.cookie(Guard.cookie("isnad-theme", theme.equals("dark") ? "dark" : "light", YEAR)));
        String back = form(ctx, "back").orElse("/claims");
        // A path of ours only: two slashes, or a backslash that browsers read as one, lead elsewhere.
        ctx.redirect(
                back.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*") ? back : "/claims",
                io.javalin.http.HttpStatus.SEE_OTHER);
    }

    /** Returns who reviews, as the browser remembers it. */
    static String name(Context ctx) {
        try {
            return URLDecoder.decode(Optional.ofNullable(ctx.cookie("isnad-by")).orElse(""), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    static Optional<String> form(Context ctx, String name) {
        return Optional.ofNullable(ctx.formParam(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private Optional<LedgerClaim> next(Context ctx) {
        Optional<String> one = Optional.ofNullable(ctx.queryParam("claim"));
        if (one.isPresent()) {
            return ledger.claim(one.get(), AsOf.NOW);
        }
        Paging paging = new Paging(Pages.number(ctx, "skip", 0), 1);
        return ledger.claims(WAITING, AsOf.NOW, paging).items().stream().findFirst();
    }

    private void show(Context ctx, Optional<LedgerClaim> claim, String message) {
        List<Review> reviews =
                claim.map(c -> ledger.reviews(c.claim().id(), AsOf.NOW)).orElse(List.of());
        long version = claim.map(c -> version(c, reviews)).orElse(0L);
        long left = ledger.countClaims(WAITING, AsOf.NOW);
        int skip = Pages.number(ctx, "skip", 0);
        List<Segment> around = claim.map(this::around).orElse(List.of());
        pages.show(
                ctx, "review", new ReviewView(pages.frame(ctx), claim, around, version, reviews, left, skip, message));
    }

    private List<Segment> around(LedgerClaim claim) {
        String text = ledger.text(claim.report().id()).orElse("");
        Span span = claim.claim().span();
        int from = Math.max(0, span.start() - AROUND);
        int to = Math.min(text.length(), span.end() + AROUND);
        // Cut as if the rest of the text were not there: evidence outside it has no edge to draw.
        return Highlighter.within(text, List.of(claim), new Span(from, to));
    }

    private static long version(LedgerClaim claim, List<Review> reviews) {
        return Math.max(
                claim.since(), reviews.stream().mapToLong(Review::entry).max().orElse(0));
    }

    private void review(Context ctx) {
        String by = form(ctx, "by")
                .map(n -> n.substring(0, Math.min(LONGEST_NAME, n.length())))
                .orElse("");
        String id = form(ctx, "claim").orElse("");
        Decision decision = decision(ctx);
        boolean stale;
        // One desk decides at a time, so that what the second person saw is compared with what holds when the first is
        // done.
        synchronized (this) {
            stale = version(id)
                    != Long.parseLong(form(ctx, "version")
                            .filter(v -> v.matches("\\d{1,18}"))
                            .orElse("0"));
            if (!stale) {
                ledger.review(id, decision, by, form(ctx, "why"));
            }
        }
        ctx.cookie(Guard.cookie("isnad-by", URLEncoder.encode(by, StandardCharsets.UTF_8), YEAR));
        if (stale) {
            show(ctx, ledger.claim(id, AsOf.NOW), pages.frame(ctx).say("review.stale"));
            ctx.status(CONFLICT);
            return;
        }
        String skip = form(ctx, "skip").filter(s -> s.matches("\\d{1,7}")).orElse("0");
        ctx.redirect("/review?skip=" + skip, io.javalin.http.HttpStatus.SEE_OTHER);
    }

    private long version(String id) {
        LedgerClaim claim = ledger.claim(id, AsOf.NOW)
                .orElseThrow(() -> new DeskException("this claim does not hold any more: load the queue again"));
        return version(claim, ledger.reviews(id, AsOf.NOW));
    }

    private static Decision decision(Context ctx) {
        return switch (form(ctx, "decision").orElse("")) {
            case "accept" -> new Decision.Accept();
            case "reject" -> new Decision.Reject();
            case "correct" ->
                new Decision.Correct(
                        form(ctx, "field").orElse(""), form(ctx, "value").orElse(""));
            default -> throw new DeskException("say what you decide: accept, correct or reject");
        };
    }

    private void add(Context ctx) {
        byte[] raw = form(ctx, "text").orElse("").getBytes(StandardCharsets.UTF_8);
        Details details = new Details(form(ctx, "outlet"), day(ctx), form(ctx, "title"));
        Input input =
                ReportFile.read(new ByteArrayInputStream(raw), "pasted-" + LocalDate.now(clock) + ".txt", details);
        if (input instanceof Input.Refused refused) {
            throw new DeskException(refused.reason());
        }
        Input.Accepted accepted = (Input.Accepted) input;
        Addition addition = new Addition(raw, accepted.read(Reader.standard()), settings.reader(), Provenance.NONE);
        Added added = ledger.add(List.of(addition)).get(0);
        ctx.redirect("/reports/" + added.report(), io.javalin.http.HttpStatus.SEE_OTHER);
    }

    private static Optional<LocalDate> day(Context ctx) {
        try {
            return form(ctx, "published").map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new DeskException("the day of publication is no day: write it as 2017-10-15", e);
        }
    }
}
