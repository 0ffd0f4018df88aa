package org.isnad.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.Problem;
import org.isnad.model.ProblemCode;
import org.isnad.model.Reading;
import org.isnad.model.Report;
import org.isnad.reading.claim.ClaimReader;
import org.isnad.reading.claim.Proposals;
import org.isnad.reading.english.EnglishLine;
import org.isnad.reading.learn.Atoms;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.mention.Mentions;
import org.isnad.reading.segment.Segmenter;
import org.isnad.reading.segment.Segmenter.Segment;
import org.isnad.reading.text.LemmaAtoms;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.TokenAtoms;

/**
 * Reads reports: from text to claims. Immutable and thread-safe; reading is linear in the length of the text, and the same text gives
 * the same claims.
 */
public final class Reader {
    private final Lexicon lexicon;
    private final Models models;
    private final Segmenter segmenter;
    private final Atoms atoms = Atoms.plain();
    private final LemmaAtoms lemmas;

    /** Makes a reader of a lexicon and models that were learned with it. */
    public Reader(Lexicon lexicon, Models models) {
        this.lexicon = lexicon;
        this.models = models;
        this.segmenter = new Segmenter(models.segment());
        this.lemmas = new LemmaAtoms(lexicon, models.clusters(), atoms);
    }

    private static final class Holder {
        static final Reader STANDARD = new Reader(Lexicon.standard(), Models.standard());
    }

    /** Returns the reader of this build; its tables are loaded once. */
    public static Reader standard() {
        return Holder.STANDARD;
    }

    /** Returns the lexicon that it reads with. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /**
     * Reads a report. What goes wrong inside is recorded as a problem; the report is never lost.
     *
     * @param report the report; without a day of publication, the day is inferred if its text gives it away
     */
    public Reading read(Report report) {
        List<Problem> problems = new ArrayList<>();
        try {
            return read(report, problems);
        } catch (RuntimeException e) {
            problems.add(new Problem(
                    ProblemCode.STAGE,
                    "the reader failed on this report (%s): please send it to the developers".formatted(e),
                    Optional.empty()));
            return new Reading(report, List.of(), problems);
        }
    }

    private Reading read(Report given, List<Problem> problems) {
        // The order is that of what each stage needs: words and phrases first, then mentions, which need them; then the
        // borders of
        // claims, which look at cues and quotations; then, claim by claim, who says it and what it says.
        ReportText text = ReportText.of(lexicon, given.text());
        Mentions mentions = Mentions.of(text);
        TokenAtoms at = new TokenAtoms(text, lemmas);
        Report report = Days.of(given, text, mentions, problems);
        Optional<LocalDate> anchor = Days.anchor(report, mentions, text, problems);
        List<Segment> segments = segmenter.segment(text, mentions.quotations(), at, atoms);
        Proposals proposals = new Proposals(text, mentions, segments, anchor, report.outlet(), at, atoms);
        ClaimReader reader = new ClaimReader(text, proposals, models);
        List<Claim> claims = new ArrayList<>();
        Map<String, Integer> ids = new HashMap<>();
        for (int k = 0; k < segments.size(); k++) {
            claims.add(claim(report, reader.read(k, segments.get(k)), ids));
        }
        Checks.of(report, text, mentions, claims, problems);
        return new Reading(report, claims, problems);
    }

    private Claim claim(Report report, ClaimReader.Draft draft, Map<String, Integer> ids) {
        String raw = draft.span().of(report.text());
        String id = id(report, draft);
        int twin = ids.merge(id, 1, Integer::sum);
        return new Claim(
                twin > 1 ? id + "-" + twin : id,
                draft.span(),
                raw,
                draft.attribution(),
                draft.modality(),
                draft.event(),
                draft.minor(),
                EnglishLine.of(lexicon, draft),
                draft.because());
    }

    /** The id is made of the report's id, the span and the type. */
    private static String id(Report report, ClaimReader.Draft draft) {
        String key = "%s %d %d %s"
                .formatted(
                        report.id(),
                        draft.span().start(),
                        draft.span().end(),
                        draft.event().type().label());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return "claim:" + HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new ReadingException("this Java has no SHA-256: use another", e);
        }
    }
}
