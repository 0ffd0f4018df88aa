package org.isnad.reading.english;

import java.util.List;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.text.ReportText;

/**
 * English for an Arabic noun phrase, word by word: nouns in their number, adjectives before their noun, genitives with «of»,
 * names by registry and gazetteer, other names transliterated. Immutable and thread-safe; linear in the length of the phrase.
 */
public final class Gloss {
    private Gloss() {}

    /**
     * Returns the phrase in English.
     *
     * @param lexicon what reads the words
     * @param phrase the raw Arabic
     * @return the English; the phrase transliterated if half of its words or more are neither glossed nor names
     */
    public static String of(Lexicon lexicon, String phrase) {
        if (phrase.isBlank()) {
            return "";
        }
        List<GlossItem> items = new GlossReader(ReportText.of(lexicon, phrase)).items();
        long unknown = items.stream().filter(i -> !i.known()).count();
        if (items.isEmpty() || unknown * 2 >= items.size()) {
            return Transliteration.of(phrase);
        }
        return GlossWriter.write(items);
    }
}
