package org.isnad.reading.text;

import org.isnad.arabic.fold.FoldedText;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.token.TokenKind;
import org.isnad.arabic.token.Tokenizer;
import org.isnad.arabic.token.Tokens;
import org.isnad.model.Span;
import org.isnad.reading.lexicon.Lexicon;

/**
 * A report's text with all that is looked up in it once: tokens, sentences of the body, words, phrases.
 *
 * @param tokens the tokens of the whole text
 * @param words the reading of each token
 * @param phrases the phrases of the lexicon that stand in it
 * @param sentences the sentences of the body, the headline left out
 * @param bodyFirst the first token of the body
 */
public record ReportText(Tokens tokens, Words words, PhraseIndex phrases, Sentences sentences, int bodyFirst) {

    /** Reads a raw text. Linear in its length. */
    public static ReportText of(Lexicon lexicon, String raw) {
        FoldedText folded = Folder.fold(raw);
        Tokens tokens = Tokenizer.tokenize(folded);
        int body = bodyFirst(tokens);
        PhraseIndex phrases = new PhraseIndex(lexicon.phrases().scan(tokens), tokens.size());
        return new ReportText(
                tokens, WordReader.read(lexicon, tokens, phrases), phrases, Sentences.of(tokens, body), body);
    }

    /** The headline is the first line, when a blank line follows it. */
    private static int bodyFirst(Tokens tokens) {
        int first = 0;
        while (first < tokens.size() && tokens.kind(first) == TokenKind.BREAK) {
            first++;
        }
        for (int i = first; i < tokens.size(); i++) {
            if (tokens.kind(i) == TokenKind.BREAK) {
                return blank(tokens, i) && i + 1 < tokens.size() ? i + 1 : first;
            }
        }
        return first;
    }

    private static boolean blank(Tokens tokens, int i) {
        int lines = 0;
        for (int k = tokens.start(i); k < tokens.end(i); k++) {
            lines += tokens.text().charAt(k) == '\n' ? 1 : 0;
        }
        return lines > 1;
    }

    /** Returns the raw span of a token range. */
    public Span span(int first, int end) {
        return new Span(tokens.rawStart(first), tokens.rawEnd(end - 1));
    }

    /** Returns the raw text of a token range. */
    public String raw(int first, int end) {
        return span(first, end).of(tokens.text().raw());
    }
}
