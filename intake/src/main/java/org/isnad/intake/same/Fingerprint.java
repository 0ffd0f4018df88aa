package org.isnad.intake.same;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.TreeSet;
import org.isnad.arabic.fold.Folder;
import org.isnad.intake.IntakeException;
import org.isnad.intake.taken.Taken;

/**
 * What an article is recognised by: a hash of its words with the spelling folded, and the least hashes of its runs of four words, from
 * which the share of text that two articles have in common can be told without the texts (Cohen and Kaplan, bottom-k sketches). The same
 * text gives the same fingerprint in every version of Java.
 *
 * @param address the key of its address
 * @param outlet its outlet, folded; empty if not known
 * @param text the hash of its words
 * @param sketch the least hashes of its runs of words, ascending, each once
 */
public record Fingerprint(Optional<String> address, String outlet, long text, int[] sketch) {
    private static final int RUN = 4;
    private static final int KEPT = 64;
    private static final long PRIME = 0x100000001B3L;
    private static final long SEED = 0xCBF29CE484222325L;

    /** Returns the fingerprint of an article. Linear in its text. */
    public static Fingerprint of(Taken.Article article) {
        var report = article.input().report();
        return of(article.url().flatMap(AddressKey::of), report.outlet().orElse(""), report.text());
    }

    /** Returns the fingerprint of a text. */
    public static Fingerprint of(Optional<String> address, String outlet, String text) {
        long[] words = words(text);
        long whole = SEED;
        TreeSet<Integer> least = new TreeSet<>();
        for (int i = 0; i < words.length; i++) {
            whole = mix(whole, words[i]);
            if (i + RUN <= words.length) {
                keep(least, run(words, i));
            }
        }
        int[] sketch = least.stream().mapToInt(Integer::intValue).toArray();
        return new Fingerprint(address, Folder.foldWord(outlet).strip(), whole, sketch);
    }

    private static void keep(TreeSet<Integer> least, int hash) {
        if (least.size() < KEPT || hash < least.last()) {
            least.add(hash);
            if (least.size() > KEPT) {
                least.pollLast();
            }
        }
    }

    private static int run(long[] words, int at) {
        long hash = SEED;
        for (int i = at; i < at + RUN; i++) {
            hash = mix(hash, words[i]);
        }
        hash ^= hash >>> 33;
        hash *= 0xFF51AFD7ED558CCDL;
        return (int) (hash >>> 32);
    }

    /** The hashes of the words: runs of letters and digits, folded. */
    private static long[] words(String text) {
        long[] out = new long[text.length() / 2 + 1];
        int count = 0;
        long hash = SEED;
        boolean open = false;
        PrimitiveIterator.OfInt chars = Folder.fold(text).chars().iterator();
        while (chars.hasNext()) {
            int c = chars.nextInt();
            if (Character.isLetterOrDigit(c)) {
                hash = mix(hash, c);
                open = true;
            } else if (open) {
                out[count++] = hash;
                hash = SEED;
                open = false;
            }
        }
        if (open) {
            out[count++] = hash;
        }
        return Arrays.copyOf(out, count);
    }

    private static long mix(long hash, long value) {
        return (hash ^ value) * PRIME;
    }

    /** Returns the share of the shorter text that stands in the other too, from 0 to 1; an estimate within some hundredths. */
    public double shared(Fingerprint other) {
        if (sketch.length == 0 || other.sketch.length == 0) {
            return 0;
        }
        int i = 0;
        int j = 0;
        int seen = 0;
        int both = 0;
        int mine = 0;
        int its = 0;
        while (seen < KEPT && i < sketch.length && j < other.sketch.length) {
            int order = Integer.compare(sketch[i], other.sketch[j]);
            both += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            its += order >= 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
            seen++;
        }
        return both / (double) Math.max(1, Math.min(mine, its));
    }

    /** Writes the text's hash and sketch, for keeping. */
    public String encoded() {
        ByteBuffer bytes =
                ByteBuffer.allocate(Long.BYTES + Integer.BYTES * sketch.length).putLong(text);
        Arrays.stream(sketch).forEach(bytes::putInt);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** Reads what {@link #encoded} wrote. */
    public static Fingerprint decoded(Optional<String> address, String outlet, String encoded) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(encoded));
            long text = bytes.getLong();
            int[] sketch = new int[bytes.remaining() / Integer.BYTES];
            for (int i = 0; i < sketch.length; i++) {
                sketch[i] = bytes.getInt();
            }
            return new Fingerprint(address, Folder.foldWord(outlet).strip(), text, sketch);
        } catch (IllegalArgumentException | java.nio.BufferUnderflowException e) {
            throw new IntakeException("\"%s\" is no fingerprint of a text".formatted(encoded), e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint f
                && address.equals(f.address)
                && outlet.equals(f.outlet)
                && text == f.text
                && Arrays.equals(sketch, f.sketch);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(text);
    }

    @Override
    public String toString() {
        return "Fingerprint[%s, %s, %016x]".formatted(address.orElse("-"), outlet, text);
    }
}
