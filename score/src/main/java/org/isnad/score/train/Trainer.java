package org.isnad.score.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.reading.claim.Proposals;
import org.isnad.reading.learn.Atoms;
import org.isnad.reading.learn.Features;
import org.isnad.reading.learn.WordClusters;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.mention.Mentions;
import org.isnad.reading.segment.Arc;
import org.isnad.reading.segment.Borders;
import org.isnad.reading.segment.SegmentFeatures;
import org.isnad.reading.segment.Segmenter.Segment;
import org.isnad.reading.text.LemmaAtoms;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.TokenAtoms;
import org.isnad.score.ScoreException;
import org.isnad.score.measure.Names;
import org.isnad.score.reference.ReferenceReport;

/** Learns all models of the reader from annotated reports and writes them into a folder, {@code NAME.tsv} each. Deterministic. */
public final class Trainer {
    private static final int LEAST = 3;
    private static final int ROUNDS = 120;
    private static final int CHAIN_ROUNDS = 200;
    private static final int HALF_ROUNDS = 30;
    private static final double PENALTY = 2;
    private static final double STRONGER_PENALTY = 4;
    private static final double CHAIN_PENALTY = 8;
    private static final double SMALLEST = 0.04;
    private static final double SMALLEST_OF_LABELS = 0.08;
    private static final double SMALLEST_OF_TYPES = 0.15;

    private final Lexicon lexicon;
    private final LemmaAtoms lemmas;
    private final Atoms atoms = Atoms.recording();
    private final FeatureBook segmentBook = new FeatureBook(atoms);
    private final Features segmentFeatures = segmentBook.features();
    private final List<ChainTrainer.Text> texts = new ArrayList<>();
    private final List<Prepared> reports = new ArrayList<>();
    private int claims;

    /** Trains with this lexicon. */
    public Trainer(Lexicon lexicon, WordClusters clusters) {
        this.lexicon = lexicon;
        this.lemmas = new LemmaAtoms(lexicon, clusters, atoms);
    }

    /** Takes the claims of one annotated report. */
    public void add(ReferenceReport reference) {
        ReportText text = ReportText.of(lexicon, read(reference.text()));
        Mentions mentions = Mentions.of(text);
        List<GoldSegments.Gold> golds = GoldSegments.of(text, reference, false);
        claims += golds.size();
        TokenAtoms at = new TokenAtoms(text, lemmas);
        if (!reference.labelsOnly()) {
            segments(text, mentions, at, golds);
        }
        List<GoldSegments.Gold> apart = apart(golds);
        List<Segment> segments = apart.stream().map(GoldSegments.Gold::segment).toList();
        reports.add(new Prepared(reference, text, mentions, at, apart, segments));
    }

    /** A report whose text was read. */
    private record Prepared(
            ReferenceReport reference,
            ReportText text,
            Mentions mentions,
            TokenAtoms at,
            List<GoldSegments.Gold> golds,
            List<Segment> segments) {}

    /** Goes through all reports; {@code guesses} holds for even and odd ones the models of the others, or nothing. */
    private ClaimExamples examples(List<ClaimExamples.Guesses> guesses) {
        ClaimExamples examples = new ClaimExamples(atoms);
        for (int i = 0; i < reports.size(); i++) {
            Prepared r = reports.get(i);
            Optional<LocalDate> day = r.reference().published().map(LocalDate::parse);
            Proposals proposals = new Proposals(
                    r.text(), r.mentions(), r.segments(), day, r.reference().outlet(), r.at(), atoms);
            Names names = new Names(r.reference().aliases());
            examples.report(
                    i,
                    proposals,
                    r.golds(),
                    names,
                    r.reference().labelsOnly(),
                    guesses.isEmpty() ? Optional.empty() : Optional.of(guesses.get(i % 2)));
        }
        return examples;
    }

    private List<ClaimExamples.Guesses> guesses(ClaimExamples examples) {
        List<ClaimExamples.Guesses> out = new ArrayList<>();
        for (int parity = 0; parity < 2; parity++) {
            out.add(new ClaimExamples.Guesses(
                    examples.type.trainHalf(1 - parity, LEAST, HALF_ROUNDS, STRONGER_PENALTY),
                    examples.tense.trainHalf(1 - parity, LEAST, HALF_ROUNDS, PENALTY)));
        }
        return out;
    }

    private static List<GoldSegments.Gold> apart(List<GoldSegments.Gold> golds) {
        List<GoldSegments.Gold> out = new ArrayList<>();
        for (GoldSegments.Gold gold : golds) {
            if (out.isEmpty()
                    || out.get(out.size() - 1).segment().end() <= gold.segment().first()) {
                out.add(gold);
            }
        }
        return out;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new ScoreException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    private void segments(ReportText text, Mentions mentions, TokenAtoms at, List<GoldSegments.Gold> golds) {
        SegmentFeatures features = new SegmentFeatures(text, mentions.quotations(), at, atoms);
        int[] arcs = GoldSegments.arcs(text, golds);
        int[][] numbers = new int[arcs.length][];
        for (int i = 0; i < arcs.length; i++) {
            features.at(text.bodyFirst() + i, segmentFeatures);
            numbers[i] = segmentBook.numbers(segmentFeatures);
        }
        texts.add(new ChainTrainer.Text(numbers, allowed(text, arcs.length), arcs));
    }

    private static boolean[][] allowed(ReportText text, int tokens) {
        boolean[][] allowed = new boolean[tokens][Arc.values().length];
        for (int i = 0; i < tokens; i++) {
            for (Arc arc : Arc.values()) {
                allowed[i][arc.ordinal()] = Borders.allows(text, text.bodyFirst() + i, arc);
            }
        }
        return allowed;
    }

    /** Trains, and writes the models; {@code made} says of which reports, for the files' first lines. */
    public void write(Path folder, String made) {
        String note =
                "Learned by \"isnad train\" from %d reports with %d claims%s.\nLine: template, three atoms, a weight for each label."
                        .formatted(reports.size(), claims, made);
        Frequent frequent = Frequent.of(segmentBook, LEAST);
        List<ChainTrainer.Text> kept = texts.stream()
                .map(t -> new ChainTrainer.Text(
                        Arrays.stream(t.features()).map(frequent::rows).toArray(int[][]::new), t.allowed(), t.arcs()))
                .toList();
        Weights segment = ChainTrainer.train(kept, frequent, CHAIN_ROUNDS, CHAIN_PENALTY);
        ModelWriter.write(folder.resolve("segment.tsv"), note, Arc.labels(), segmentBook, segment, SMALLEST);
        ClaimExamples given = examples(List.of());
        ClaimExamples guessed = examples(guesses(given));
        List<Examples> all = new ArrayList<>(given.all().subList(0, 5));
        all.addAll(guessed.all().subList(5, 8));
        all.add(given.actor);
        for (Examples e : all) {
            Path file = folder.resolve(e.name() + ".tsv");
            if (e.labels().size() == 1) {
                ModelWriter.write(file, note, e.labels(), e.book(), e.trainRanking(LEAST, ROUNDS, PENALTY), SMALLEST);
                continue;
            }
            ChoiceTrainer.Trained trained = e.trainLabels(LEAST, ROUNDS, penalty(e));
            ModelWriter.write(file, note, e.labels(), e.book(), trained.labels(), smallest(e));
            if (e.matchBook().size() > 0) {
                Path matches = folder.resolve(e.name() + "-match.tsv");
                ModelWriter.write(matches, note, List.of("score"), e.matchBook(), trained.matches(), SMALLEST);
            }
        }
    }

    /** Of many labels and many examples, small weights change no choice (measured on types: .1 to .2 alike) and fill the file. */
    private static double smallest(Examples examples) {
        return examples.name().equals("type") ? SMALLEST_OF_TYPES : SMALLEST_OF_LABELS;
    }

    /** Choices with many features that say nothing or the same, of types and of members of sets, are held back more. */
    private static double penalty(Examples examples) {
        return switch (examples.name()) {
            case "type", "place", "actor", "quantity" -> STRONGER_PENALTY;
            default -> PENALTY;
        };
    }
}
