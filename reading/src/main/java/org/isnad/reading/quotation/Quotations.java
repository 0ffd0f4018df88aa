package org.isnad.reading.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.isnad.arabic.token.TokenKind;
import org.isnad.arabic.token.Tokens;
import org.isnad.reading.lexicon.Use;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.Words;

/**
 * Finds quotations and tells speech from names. Angled marks nest; straight ones alternate; a quotation that a paragraph does not
 * close ends with it. Speech has a finite verb or is long, or follows a colon or a complementiser; a name is short, often
 * after a word such as «تنظيم» or «وكالة».
 */
public final class Quotations {
    private static final int LONG = 6;

    private Quotations() {}

    /** Returns the quotations in the order of their opening marks. */
    public static List<Quotation> find(ReportText text) {
        Tokens tokens = text.tokens();
        List<Quotation> out = new ArrayList<>();
        Deque<Integer> angled = new ArrayDeque<>();
        int straight = -1;
        for (int i = 0; i < tokens.size(); i++) {
            char c = tokens.mark(i);
            if (c == '«') {
                angled.push(i);
            } else if (c == '»' && !angled.isEmpty()) {
                out.add(quotation(text, angled.pop(), i, true));
            } else if (c == '"' && straight < 0) {
                straight = i;
            } else if (c == '"') {
                out.add(quotation(text, straight, i, true));
                straight = -1;
            } else if (tokens.kind(i) == TokenKind.BREAK) {
                while (!angled.isEmpty()) {
                    out.add(quotation(text, angled.pop(), i, false));
                }
                if (straight >= 0) {
                    out.add(quotation(text, straight, i, false));
                    straight = -1;
                }
            }
        }
        while (!angled.isEmpty()) {
            out.add(quotation(text, angled.pop(), tokens.size(), false));
        }
        if (straight >= 0) {
            out.add(quotation(text, straight, tokens.size(), false));
        }
        out.sort(Comparator.comparingInt(Quotation::open));
        return List.copyOf(out);
    }

    private static Quotation quotation(ReportText text, int open, int close, boolean closed) {
        return new Quotation(open, close, kind(text, open, close), closed);
    }

    private static Quotation.Kind kind(ReportText text, int open, int close) {
        Words words = text.words();
        int count = 0;
        boolean verb = false;
        for (int i = open + 1; i < close; i++) {
            if (text.tokens().isWord(i)) {
                count++;
                verb |= words.isVerb(i);
            }
        }
        if (count >= LONG || verb && count >= 3 || count >= 3 && introduced(text, open)) {
            return Quotation.Kind.SPEECH;
        }
        return name(text, open, count) ? Quotation.Kind.NAME : Quotation.Kind.TERM;
    }

    private static boolean introduced(ReportText text, int open) {
        Words words = text.words();
        int before = open - 1;
        return text.tokens().isMark(before, ':')
                || words.isParticle(before, "that")
                || words.isVerb(before) && words.use(before) != Use.NONE && words.use(before).attributes();
    }

    private static boolean name(ReportText text, int open, int count) {
        Words words = text.words();
        boolean afterNoun = words.cls(open - 1) == WordClass.NOUN && !words.hasPronoun(open - 1);
        boolean knownName = text.phrases().at(org.isnad.reading.lexicon.Domain.ACTOR, open + 1) >= 0
                || text.phrases().at(org.isnad.reading.lexicon.Domain.PLACE, open + 1) >= 0;
        boolean definite = count > 0 && words.hasArticle(open + 1);
        return knownName || afterNoun || definite && count <= 3;
    }
}
