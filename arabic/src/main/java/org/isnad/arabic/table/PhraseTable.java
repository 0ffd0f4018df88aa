package org.isnad.arabic.table;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.fold.FoldedText;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.token.Tokenizer;
import org.isnad.arabic.token.Tokens;

/**
 * All phrases of all lexicons in one trie over words, found in one pass over the tokens. The first word of a phrase may carry
 * proclitics (و ف, then ب ل ك; «لل» is ل before the article); quotation marks between the words of a phrase are skipped.
 * Immutable and thread-safe.
 */
public final class PhraseTable {
    private final FormTable words;
    private final int[] slotNode;
    private final int[] slotWord;
    private final int[] slotTarget;
    private final int[] payloadAt;
    private final int[] payloads;

    private PhraseTable(
            FormTable words, int[] slotNode, int[] slotWord, int[] slotTarget, int[] payloadAt, int[] payloads) {
        this.words = words;
        this.slotNode = slotNode;
        this.slotWord = slotWord;
        this.slotTarget = slotTarget;
        this.payloadAt = payloadAt;
        this.payloads = payloads;
    }

    /** Finds every phrase in the tokens, in the order of first tokens, shorter ones before longer ones. */
    public PhraseHits scan(Tokens tokens) {
        PhraseHits hits = new PhraseHits();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i) || tokens.isNumber(i) || tokens.length(i) > 1) {
                scanAt(tokens, i, hits);
            }
        }
        return hits;
    }

    private void scanAt(Tokens tokens, int i, PhraseHits hits) {
        char[] c = tokens.text().array();
        int from = tokens.start(i);
        int to = tokens.end(i);
        walk(tokens, i, words.find(c, from, to), 0, hits);
        int conjunction = to - from > 2 && (c[from] == 'و' || c[from] == 'ف') ? 1 : 0;
        if (conjunction > 0) {
            walk(tokens, i, words.find(c, from + 1, to), 1, hits);
        }
        for (int skip = 0; skip <= conjunction; skip++) {
            int at = from + skip;
            if (to - at > 3 && (c[at] == 'ب' || c[at] == 'ل' || c[at] == 'ك')) {
                walk(tokens, i, words.find(c, at + 1, to), skip + 1, hits);
                if (c[at] == 'ل' && c[at + 1] == 'ل') {
                    walk(tokens, i, withArticle(c, at + 2, to), skip + 1, hits);
                }
            }
        }
    }

    private int withArticle(char[] c, int from, int to) {
        char[] word = new char[to - from + 2];
        word[0] = 'ا';
        word[1] = 'ل';
        System.arraycopy(c, from, word, 2, to - from);
        return words.find(word, 0, word.length);
    }

    private void walk(Tokens tokens, int first, int word, int stripped, PhraseHits hits) {
        int node = word < 0 ? -1 : step(0, word);
        int at = first;
        while (node >= 0) {
            for (int p = payloadAt[node]; p < payloadAt[node + 1]; p++) {
                hits.add(first, at + 1, payloads[p], stripped);
            }
            at++;
            while (isQuote(tokens.mark(at))) {
                at++;
            }
            if (at >= tokens.size()) {
                return;
            }
            int next = words.find(tokens.text().array(), tokens.start(at), tokens.end(at));
            node = next < 0 ? -1 : step(node, next);
        }
    }

    private static boolean isQuote(char c) {
        return c == '«' || c == '»' || c == '"' || c == '\'';
    }

    private int step(int node, int word) {
        int mask = slotNode.length - 1;
        int slot = mix(node, word) & mask;
        while (slotTarget[slot] != 0) {
            if (slotNode[slot] == node && slotWord[slot] == word) {
                return slotTarget[slot];
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    private static int mix(int node, int word) {
        int h = node * 0x9E3779B9 + word * 0x85EBCA6B;
        return h ^ (h >>> 16);
    }

    /** Writes the table. */
    public void write(DataOutput out) throws IOException {
        words.write(out);
        for (int[] part : new int[][] {slotNode, slotWord, slotTarget, payloadAt, payloads}) {
            Ints.write(out, part);
        }
    }

    /** Reads a table written by {@link #write}. */
    public static PhraseTable read(DataInput in) throws IOException {
        return new PhraseTable(
                FormTable.read(in), Ints.read(in), Ints.read(in), Ints.read(in), Ints.read(in), Ints.read(in));
    }

    /** Collects phrases. Not thread-safe. */
    public static final class Builder {
        private final Map<String, Integer> words = new HashMap<>();
        private final List<Map<Integer, Integer>> edges = new ArrayList<>(List.of(new HashMap<>()));
        private final List<List<Integer>> payloads = new ArrayList<>(List.of(new ArrayList<>()));

        /** Adds a phrase as data files spell it; quotation marks in it are ignored. An empty phrase is refused. */
        public void add(String phrase, int payload) {
            FoldedText folded = Folder.fold(phrase);
            Tokens tokens = Tokenizer.tokenize(folded);
            int node = 0;
            for (int i = 0; i < tokens.size(); i++) {
                if (isQuote(tokens.mark(i))) {
                    continue;
                }
                int word = words.computeIfAbsent(tokens.folded(i), w -> words.size());
                Integer next = edges.get(node).get(word);
                if (next == null) {
                    next = edges.size();
                    edges.get(node).put(word, next);
                    edges.add(new HashMap<>());
                    payloads.add(new ArrayList<>(1));
                }
                node = next;
            }
            if (node == 0) {
                throw new org.isnad.arabic.ArabicException("the phrase \"" + phrase + "\" has no words");
            }
            if (!payloads.get(node).contains(payload)) {
                payloads.get(node).add(payload);
            }
        }

        /** Makes the table. */
        public PhraseTable build() {
            FormTable.Builder forms = new FormTable.Builder();
            words.forEach((word, id) -> forms.add(word, id));
            FormTable table = forms.build();
            int[] number = new int[words.size()];
            for (int entry = 0; entry < table.size(); entry++) {
                number[table.value(entry, 0)] = entry;
            }
            int total = edges.stream().mapToInt(Map::size).sum();
            int[][] slots = new int[3][Integer.highestOneBit(Math.max(8, total * 2)) * 2];
            int[] payloadAt = new int[edges.size() + 1];
            List<Integer> flat = new ArrayList<>();
            for (int node = 0; node < edges.size(); node++) {
                for (Map.Entry<Integer, Integer> edge : edges.get(node).entrySet()) {
                    put(slots, node, number[edge.getKey()], edge.getValue());
                }
                flat.addAll(payloads.get(node));
                payloadAt[node + 1] = flat.size();
            }
            int[] values = flat.stream().mapToInt(Integer::intValue).toArray();
            return new PhraseTable(table, slots[0], slots[1], slots[2], payloadAt, values);
        }

        private static void put(int[][] slots, int node, int word, int target) {
            int mask = slots[0].length - 1;
            int slot = mix(node, word) & mask;
            while (slots[2][slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[0][slot] = node;
            slots[1][slot] = word;
            slots[2][slot] = target;
        }
    }
}
