package org.isnad.reading;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.isnad.reading.learn.WeightTable;
import org.isnad.reading.learn.WordClusters;

/**
 * The learned models of the reader. Immutable, thread-safe.
 *
 * @param segment which tokens are claims
 * @param source who stands behind a claim
 * @param type its event type
 * @param typeMatch how the lexicon speaks for a type, the same for all types
 * @param polarity whether it is affirmed
 * @param certainty how sure
 * @param tense when, seen from the time of speaking
 * @param time which day
 * @param place where
 * @param quantity which numbers belong to it
 * @param actor who takes part
 * @param clusters groups of words
 */
public record Models(
        WeightTable segment,
        WeightTable source,
        WeightTable type,
        WeightTable typeMatch,
        WeightTable polarity,
        WeightTable certainty,
        WeightTable tense,
        WeightTable time,
        WeightTable place,
        WeightTable quantity,
        WeightTable actor,
        WordClusters clusters) {

    /** Where the build puts the compiled models on the class path. */
    public static final String RESOURCE = "/org/isnad/reading/models.bin";

    /** The names of the models, in the order of the components; each is a file {@code models/NAME.tsv}. */
    public static final java.util.List<String> NAMES = java.util.List.of(
            "segment",
            "source",
            "type",
            "type-match",
            "polarity",
            "certainty",
            "tense",
            "time",
            "place",
            "quantity",
            "actor");

    private static final class Holder {
        static final Models STANDARD = load();
    }

    /** Returns the models of this build; loaded once. */
    public static Models standard() {
        return Holder.STANDARD;
    }

    private static Models load() {
        try (InputStream in = Models.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new ReadingException("the compiled models " + RESOURCE + " are missing: build the module again");
            }
            return read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
        } catch (IOException e) {
            throw new ReadingException("the compiled models " + RESOURCE + " cannot be read: build them again", e);
        }
    }

    /** Makes the models of tables in the order of {@link #NAMES}, and groups of words. */
    public static Models of(java.util.List<WeightTable> t, WordClusters clusters) {
        return new Models(
                t.get(0), t.get(1), t.get(2), t.get(3), t.get(4), t.get(5), t.get(6), t.get(7), t.get(8), t.get(9),
                t.get(10), clusters);
    }

    /** Reads what {@link #write} wrote. */
    public static Models read(DataInputStream in) throws IOException {
        java.util.List<WeightTable> tables = new java.util.ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            tables.add(WeightTable.read(in));
        }
        return of(tables, WordClusters.read(in));
    }

    /** Writes the compiled models. */
    public void write(DataOutputStream out) throws IOException {
        for (WeightTable table : java.util.List.of(
                segment, source, type, typeMatch, polarity, certainty, tense, time, place, quantity, actor)) {
            table.write(out);
        }
        clusters.write(out);
    }
}
