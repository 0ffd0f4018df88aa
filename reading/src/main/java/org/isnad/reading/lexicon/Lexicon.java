package org.isnad.reading.lexicon;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.arabic.table.FormTable;
import org.isnad.arabic.table.PhraseTable;
import org.isnad.arabic.table.RowTable;
import org.isnad.knowledge.actor.ActorEntry;
import org.isnad.knowledge.place.PlaceEntry;
import org.isnad.reading.ReadingException;

/**
 * All that the reader knows, as the build compiled it: word forms, phrases, lemmas, places, actors. Immutable and thread-safe;
 * rows are decoded when they are first asked for.
 */
public final class Lexicon {
    /** Where the build puts the compiled lexicon on the class path. */
    public static final String RESOURCE = "/org/isnad/reading/lexicon.bin";

    private static final int VERSION = 1;

    private final FormTable forms;
    private final PhraseTable phrases;
    private final FormTable ids;
    private final RowTable lemmas;
    private final RowTable places;
    private final RowTable actors;
    private final RowTable plain;
    private final AtomicReferenceArray<Lemma> lemmaCache;
    private final AtomicReferenceArray<PlaceEntry> placeCache;
    private final AtomicReferenceArray<ActorEntry> actorCache;

    /** Puts the compiled parts together; the compiler and the loader call it. */
    public Lexicon(
            FormTable forms,
            PhraseTable phrases,
            FormTable ids,
            RowTable lemmas,
            RowTable places,
            RowTable actors,
            RowTable plain) {
        this.forms = forms;
        this.phrases = phrases;
        this.ids = ids;
        this.lemmas = lemmas;
        this.places = places;
        this.actors = actors;
        this.plain = plain;
        this.lemmaCache = new AtomicReferenceArray<>(lemmas.size());
        this.placeCache = new AtomicReferenceArray<>(places.size());
        this.actorCache = new AtomicReferenceArray<>(actors.size());
    }

    private static final class Holder {
        static final Lexicon STANDARD = load();
    }

    /** Returns the lexicon of this build; loaded once. */
    public static Lexicon standard() {
        return Holder.STANDARD;
    }

    private static Lexicon load() {
        try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new ReadingException("the compiled lexicon " + RESOURCE + " is missing: build the module again");
            }
            return read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
        } catch (IOException e) {
            throw new ReadingException("the compiled lexicon " + RESOURCE + " cannot be read: build it again", e);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static Lexicon read(DataInputStream in) throws IOException {
        int version = in.readInt();
        if (version != VERSION) {
            throw new ReadingException("the compiled lexicon has version %d, this reader needs %d: build it again"
                    .formatted(version, VERSION));
        }
        return new Lexicon(
                FormTable.read(in),
                PhraseTable.read(in),
                FormTable.read(in),
                RowTable.read(in),
                RowTable.read(in),
                RowTable.read(in),
                RowTable.read(in));
    }

    /** Writes the compiled lexicon. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(VERSION);
        forms.write(out);
        phrases.write(out);
        ids.write(out);
        lemmas.write(out);
        places.write(out);
        actors.write(out);
        plain.write(out);
    }

    /** Returns the table of word forms; its values are {@link Readings}. */
    public FormTable forms() {
        return forms;
    }

    /** Returns the trie of phrases; its payloads are of {@link Domain}. */
    public PhraseTable phrases() {
        return phrases;
    }

    /** Returns a lemma by its number. */
    public Lemma lemma(int id) {
        Lemma lemma = lemmaCache.get(id);
        if (lemma == null) {
            lemma = Lemma.of(lemmas.row(id));
            lemmaCache.set(id, lemma);
        }
        return lemma;
    }

    /** Returns a place by its row. */
    public PlaceEntry place(int row) {
        PlaceEntry place = placeCache.get(row);
        if (place == null) {
            place = PlaceEntry.of(places.row(row));
            placeCache.set(row, place);
        }
        return place;
    }

    /** Returns an actor by its row. */
    public ActorEntry actor(int row) {
        ActorEntry actor = actorCache.get(row);
        if (actor == null) {
            actor = ActorEntry.of(actors.row(row));
            actorCache.set(row, actor);
        }
        return actor;
    }

    /** Returns a place by its id. */
    public Optional<PlaceEntry> place(String id) {
        int entry = ids.find("p " + id);
        return entry < 0 ? Optional.empty() : Optional.of(place(ids.value(entry, 0)));
    }

    /** Returns an actor by its id. */
    public Optional<ActorEntry> actor(String id) {
        int entry = ids.find("a " + id);
        return entry < 0 ? Optional.empty() : Optional.of(actor(ids.value(entry, 0)));
    }

    /** Returns all places. */
    public Stream<PlaceEntry> places() {
        return IntStream.range(0, places.size()).mapToObj(this::place);
    }

    /** Returns all actors. */
    public Stream<ActorEntry> actors() {
        return IntStream.range(0, actors.size()).mapToObj(this::actor);
    }

    /** Returns the cells of a phrase of a domain that is neither places nor actors: its rule first. */
    public String[] row(int row) {
        return plain.row(row);
    }

    /** Returns how many lemmas there are. */
    public int lemmaCount() {
        return lemmas.size();
    }
}
