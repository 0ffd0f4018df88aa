package org.isnad.reading.segment;

import org.isnad.arabic.token.TokenKind;
import org.isnad.arabic.token.Tokens;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.Use;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.text.PhraseIndex;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.Sentences;
import org.isnad.reading.text.Words;

/** What surrounds each token: the last and next cue, verbs and commas, the sentence, the line. Two passes over the text. */
final class Context {
    private static final int FAR = 60;

    private final ReportText text;
    private final Tokens tokens;
    private final Words words;
    private final int size;
    private final Use[] cue;
    private final boolean[] covered;
    private final int[] cueDistance;
    private final Use[] cueAhead;
    private final boolean[] thatAhead;
    private final int[] sinceStart;
    private final byte[] verbsSince;
    private final byte[] verbAhead;
    private final boolean[] relative;
    private final int[] lastVerb;
    private final int[] lastMasdar;
    private final boolean[] numberSince;
    private final int[] line;
    private final int[] lineLength;
    private final boolean[] lineStop;
    private final boolean[][] inside = new boolean[Domain.values().length][];
    private final boolean[][] ended = new boolean[Domain.values().length][];

    Context(ReportText text) {
        this.text = text;
        this.tokens = text.tokens();
        this.words = text.words();
        this.size = tokens.size();
        this.cue = new Use[size];
        this.covered = new boolean[size];
        this.cueDistance = new int[size];
        this.cueAhead = new Use[size];
        this.thatAhead = new boolean[size];
        this.sinceStart = new int[size];
        this.verbsSince = new byte[size];
        this.verbAhead = new byte[size];
        this.relative = new boolean[size];
        this.lastVerb = new int[size];
        this.lastMasdar = new int[size];
        this.numberSince = new boolean[size];
        this.line = new int[size];
        this.lineLength = new int[size];
        this.lineStop = new boolean[size];
        boolean[] starts = starts();
        forward(starts);
        backward(starts);
        lines();
        phrases();
    }

    private boolean[] starts() {
        boolean[] starts = new boolean[size + 1];
        Sentences sentences = text.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            starts[sentences.first(s)] = true;
        }
        return starts;
    }

    private void forward(boolean... starts) {
        Use last = Use.NONE;
        boolean cover = false;
        int since = FAR;
        int start = 0;
        int verbs = 0;
        boolean inRelative = false;
        int verb = -1;
        int masdar = -1;
        boolean number = false;
        for (int i = 0; i < size; i++) {
            if (starts[i]) {
                verb = -1;
                masdar = -1;
                number = false;
                last = Use.NONE;
                cover = false;
                start = 0;
                since = FAR;
                verbs = 0;
                inRelative = false;
            }
            boolean comma = isComma(i);
            if (comma || words.hasConjunction(i)) {
                verbs = 0;
            }
            if (comma) {
                inRelative = false;
            }
            cue[i] = last;
            covered[i] = cover;
            cueDistance[i] = Math.min(FAR, since);
            sinceStart[i] = start;
            verbsSince[i] = (byte) Math.min(2, verbs);
            relative[i] = inRelative;
            lastVerb[i] = verb;
            lastMasdar[i] = masdar;
            numberSince[i] = number;
            if (words.isVerb(i) && !inRelative) {
                verb = i;
            }
            if (words.cls(i) == WordClass.MASDAR && !words.hasArticle(i)) {
                masdar = i;
                number = false;
            }
            number |= tokens.isNumber(i);
            if (words.isParticle(i, "relative")) {
                inRelative = true;
            }
            if (SegmentFeatures.speaks(words, i)) {
                last = words.use(i);
                cover = false;
                since = 0;
            } else if (last != Use.NONE && opens(i)) {
                cover = true;
            }
            verbs += words.isVerb(i) ? 1 : 0;
            since++;
            start++;
        }
    }

    private boolean opens(int i) {
        char c = tokens.mark(i);
        return words.isParticle(i, "that") || c == ':' || c == '«' || c == '"';
    }

    private void backward(boolean... starts) {
        Use next = Use.NONE;
        boolean that = false;
        int verb = 0;
        for (int i = size - 1; i >= 0; i--) {
            cueAhead[i] = next;
            thatAhead[i] = that;
            verbAhead[i] = (byte) verb;
            if (words.isParticle(i, "that") || tokens.mark(i) == ':') {
                that = true;
            }
            if (SegmentFeatures.speaks(words, i)) {
                next = words.use(i);
            }
            if (words.isVerb(i)) {
                verb = 1;
            } else if (isComma(i)) {
                verb = 0;
            } else if (words.hasConjunction(i)) {
                verb = verb == 1 ? 2 : verb;
            }
            if (starts[i]) {
                next = Use.NONE;
                that = false;
                verb = 0;
            }
        }
    }

    private void lines() {
        int number = 0;
        int from = 0;
        boolean stop = false;
        for (int i = 0; i <= size; i++) {
            boolean end = i == size || tokens.kind(i) == TokenKind.BREAK;
            if (end) {
                for (int k = from; k < i; k++) {
                    lineLength[k] = i - from;
                    line[k] = number;
                    lineStop[k] = stop;
                }
                if (i < size) {
                    line[i] = number;
                }
                number++;
                from = i + 1;
                stop = false;
            } else {
                stop |= tokens.mark(i) == '.';
            }
        }
    }

    private void phrases() {
        PhraseIndex index = text.phrases();
        for (Domain domain : SegmentFeatures.PHRASES) {
            boolean[] in = new boolean[size];
            boolean[] out = new boolean[size + 1];
            boolean any = false;
            for (int i = 0; i < size; i++) {
                int end = index.end(domain, i);
                for (int k = i + 1; k < end; k++) {
                    in[k] = true;
                }
                if (end > i) {
                    any = true;
                    out[Math.min(size, end)] = true;
                }
            }
            if (any) {
                inside[domain.ordinal()] = in;
                ended[domain.ordinal()] = out;
            }
        }
    }

    private boolean isComma(int i) {
        char c = tokens.mark(i);
        return c == '،' || c == ',' || c == '؛' || c == ';';
    }

    Use cue(int i) {
        return cue[i];
    }

    boolean covered(int i) {
        return covered[i];
    }

    int cueDistance(int i) {
        return cueDistance[i];
    }

    Use cueAhead(int i) {
        return cueAhead[i];
    }

    boolean thatAhead(int i) {
        return thatAhead[i];
    }

    int sinceStart(int i) {
        return sinceStart[i];
    }

    int verbsSinceBorder(int i) {
        return verbsSince[i];
    }

    int verbAhead(int i) {
        return verbAhead[i];
    }

    boolean comma(int i) {
        return i > 0 && isComma(i - 1);
    }

    boolean relative(int i) {
        return relative[i];
    }

    int lastVerb(int i) {
        return lastVerb[i];
    }

    int lastMasdar(int i) {
        return lastMasdar[i];
    }

    boolean numberSince(int i) {
        return numberSince[i];
    }

    int line(int i) {
        return line[i];
    }

    int lineLength(int i) {
        return lineLength[i];
    }

    boolean lineHasStop(int i) {
        return lineStop[i];
    }

    boolean inside(Domain domain, int i) {
        return inside[domain.ordinal()] != null && inside[domain.ordinal()][i];
    }

    boolean endsBefore(Domain domain, int i) {
        return ended[domain.ordinal()] != null && ended[domain.ordinal()][i];
    }
}
