package org.isnad.reading.text;

import java.util.concurrent.atomic.AtomicLongArray;
import org.isnad.reading.learn.Atoms;
import org.isnad.reading.learn.WordClusters;
import org.isnad.reading.lexicon.Lemma;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.lexicon.Use;
import org.isnad.reading.lexicon.WordClass;

/**
 * The atoms of the lexicon's lemmas, each made when it is first asked for and then kept. Thread-safe: two threads may make the same atom,
 * and make it equal.
 */
public final class LemmaAtoms {
    private static final WordClass[] CLASSES = WordClass.values();

    private final Lexicon lexicon;
    private final WordClusters clusters;
    private final Atoms atoms;
    private final AtomicLongArray word;
    private final AtomicLongArray cls;
    private final AtomicLongArray group;

    /** Makes the atoms of a lexicon. */
    public LemmaAtoms(Lexicon lexicon, WordClusters clusters, Atoms atoms) {
        this.lexicon = lexicon;
        this.clusters = clusters;
        this.atoms = atoms;
        this.word = new AtomicLongArray(lexicon.lemmaCount());
        this.cls = new AtomicLongArray(lexicon.lemmaCount() * CLASSES.length);
        this.group = new AtomicLongArray(lexicon.lemmaCount() * WordClusters.LEVELS);
    }

    /** Returns the atoms that others are made with. */
    Atoms atoms() {
        return atoms;
    }

    /** Returns the atom of a lemma's text. */
    long word(int lemma) {
        long atom = word.getPlain(lemma);
        if (atom == 0) {
            atom = atoms.of(lexicon.lemma(lemma).text());
            word.setPlain(lemma, atom);
        }
        return atom;
    }

    /** Returns the atom of a lemma read in a class: a particle's kind, else the class with the lemma's use or kind. */
    long cls(int lemma, WordClass as) {
        int at = lemma * CLASSES.length + as.ordinal();
        long atom = cls.getPlain(at);
        if (atom == 0) {
            Lemma row = lexicon.lemma(lemma);
            String sort = row.use() == Use.NONE ? row.kind() : row.use().name();
            atom = atoms.of(as == WordClass.PARTICLE ? row.kind() : as.name() + ":" + sort);
            cls.setPlain(at, atom);
        }
        return atom;
    }

    /** Returns the atom of a lemma's group on a level, 0 if it has none. */
    long group(int lemma, int level) {
        int at = lemma * WordClusters.LEVELS + level;
        long atom = group.getPlain(at);
        if (atom == 0) {
            int id = clusters.of(lexicon.lemma(lemma).text(), level);
            atom = id == 0 ? -1 : atoms.of(String.valueOf(id));
            group.setPlain(at, atom);
        }
        return atom == -1 ? 0 : atom;
    }
}
