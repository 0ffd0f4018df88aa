package org.isnad.reading.segment;

import java.util.Arrays;
import org.isnad.reading.learn.Atoms;

/** The templates of the segmenter's features: C is the class of a token, W its word, the number its distance. */
enum Template {
    BIAS,
    C_3,
    C_2,
    C_1,
    C0,
    C1,
    C2,
    C3,
    W_2,
    W_1,
    W0,
    W1,
    W2,
    C_1C0,
    C0C1,
    C_2C_1C0,
    C_1C0C1,
    C0C1C2,
    W_1W0,
    W0W1,
    W_1C0,
    C_1W0,
    W0C1,
    CLITICS,
    CLITICS_C0,
    CLITICS_C_1C0,
    CLITICS_C0C1,
    CLITICS_C0_COMMA,
    CLITICS_C0_VERB,
    CUE,
    CUE_C0,
    CUE_C_1,
    CUE_DISTANCE,
    CUE_AHEAD,
    CUE_AHEAD_THAT,
    SENTENCE_START,
    SENTENCE_START_C0,
    START_CUE_AHEAD,
    VERBS_SINCE,
    VERB_AHEAD,
    VERB_AHEAD_CUE,
    RELATIVE,
    QUOTE,
    QUOTE_C0,
    LINE,
    LINE_LENGTH,
    LINE_MARKS,
    LAST_VERB,
    LAST_VERB_CUE,
    LAST_MASDAR,
    NUMBER_SINCE,
    PHRASE,
    PHRASE_CUE,
    PHRASE_INSIDE,
    PHRASE_BEFORE;

    static long[] atoms(Atoms atoms) {
        return Arrays.stream(values()).mapToLong(v -> atoms.of(v.name())).toArray();
    }
}
