package org.isnad.intake.document;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.Optional;
import org.isnad.intake.IntakeException;
import org.isnad.intake.page.PageReader;
import org.isnad.intake.page.SavedPage;
import org.isnad.intake.taken.Fact;
import org.isnad.intake.taken.Limits;
import org.isnad.intake.taken.RawDocument;
import org.isnad.intake.taken.Taken;
import org.isnad.model.PublishedBasis;
import org.isnad.reading.input.Decoded;
import org.isnad.reading.input.Details;
import org.isnad.reading.input.Input;
import org.isnad.reading.input.ReportFile;

/**
 * Reads a document that holds one article. Whatever its bytes are, the answer is an article or a refusal with a reason; no exception
 * comes out. Thread-safe.
 */
public final class Documents {
    private final Limits limits;

    /** Reads documents within limits. */
    public Documents(Limits limits) {
        this.limits = limits;
    }

    /** Reads a document; what the caller knows of it goes before what it says of itself. */
    public Taken take(RawDocument raw, Details known) {
        Kind kind = Kind.of(raw.bytes(), raw.name(), raw.mediaType());
        return Guarded.take(raw.name(), () -> switch (kind) {
            case PAGE -> page(raw, raw, known);
            case MHTML -> saved(raw, known);
            case PDF -> pdf(raw, known);
            case XML -> throw new IntakeException("it is XML, but neither a feed nor a page: save its text");
            default -> text(raw, known);
        });
    }

    /** The file as a browser wrote it is kept, with the address that it notes. */
    private static Taken saved(RawDocument raw, Details known) {
        RawDocument html = SavedPage.mhtml(raw);
        RawDocument kept = new RawDocument(
                raw.name(), raw.bytes(), raw.hash(), raw.mediaType(), html.url(), raw.headers(), raw.taken());
        return page(kept, html, known);
    }

    private static Taken page(RawDocument raw, RawDocument html, Details known) {
        Optional<URI> url = raw.url().or(() -> SavedPage.address(html.bytes()));
        PageReader.Page page = PageReader.read(html, url);
        Fact.All facts = page.facts();
        if (facts.address().isEmpty() && raw.url().isEmpty()) {
            facts = new Fact.All(
                    facts.headline(), facts.outlet(), facts.published(), url.map(u -> new Fact<>(u, "saved-from")));
        }
        return article(raw, Decoded.of(page.text(), page.charset()), facts, known);
    }

    private Taken pdf(RawDocument raw, Details known) {
        return article(raw, Decoded.of(new PdfText(limits).read(raw.bytes()), "UTF-8"), Fact.All.NONE, known);
    }

    private static Taken text(RawDocument raw, Details known) {
        Input input = ReportFile.read(new ByteArrayInputStream(raw.bytes()), raw.name(), known);
        return of(raw, input, Fact.All.NONE);
    }

    /** Makes an article of text taken out of a document. The caller's day is given; the document's own is stated. */
    public static Taken article(RawDocument raw, Decoded text, Fact.All facts, Details known) {
        PublishedBasis basis = known.published().isPresent() ? PublishedBasis.GIVEN : PublishedBasis.STATED;
        Details details = known.or(facts.details());
        return of(raw, ReportFile.of(text, raw.hash(), raw.name(), details, basis), facts);
    }

    private static Taken of(RawDocument raw, Input input, Fact.All facts) {
        return input instanceof Input.Accepted accepted
                ? new Taken.Article(raw, accepted, facts)
                : new Taken.Refused(raw.name(), ((Input.Refused) input).reason());
    }
}
