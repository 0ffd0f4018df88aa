package org.isnad.arabic.inflect;

import java.util.Locale;
import org.isnad.arabic.ArabicException;

/** The radicals of a verb, checked. Immutable. */
record Root(String letters) {
    private static final String RADICALS = "ءبتثجحخدذرزسشصضطظعغفقكلمنهوي";

    /** Checks the root of a verb against its form. */
    static Root of(VerbLemma verb) {
        String root = verb.root();
        for (int i = 0; i < root.length(); i++) {
            char c = root.charAt(i);
            if (RADICALS.indexOf(c) < 0) {
                throw new ArabicException(String.format(
                        Locale.ROOT,
                        "the root \"%s\" of \"%s\" has \"%c\", which is no radical (write hamza as ء, a weak radical as و or ي)",
                        root,
                        verb.lemma(),
                        c));
            }
        }
        int length = verb.form().startsWith("Q") ? 4 : 3;
        if (root.length() != length) {
            throw new ArabicException(String.format(
                    Locale.ROOT,
                    "the root \"%s\" of \"%s\" has %d radicals, but form %s needs %d",
                    root,
                    verb.lemma(),
                    root.length(),
                    verb.form(),
                    length));
        }
        return new Root(root);
    }

    /** Returns a radical, counted from 1. */
    char at(int i) {
        return letters.charAt(i - 1);
    }

    boolean hollow() {
        return letters.length() == 3 && Sounds.isGlide(at(2)) && !Sounds.isGlide(at(3));
    }

    boolean geminate() {
        return letters.length() == 3 && at(2) == at(3) && !Sounds.isGlide(at(3));
    }

    boolean defective() {
        return Sounds.isGlide(at(letters.length()));
    }

    boolean throat(int i) {
        return "ءهعح".indexOf(at(i)) >= 0;
    }
}
