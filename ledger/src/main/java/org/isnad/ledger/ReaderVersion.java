package org.isnad.ledger;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The version of a reader, by which newer claims of a report are told from older ones.
 *
 * @param text as given
 */
public record ReaderVersion(String text) {
    private static final Pattern FORM = Pattern.compile("\\d{1,9}(\\.\\d{1,9})*([-+].*)?");

    /** Reads a version. */
    public static ReaderVersion of(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new LedgerException(
                    "\"%s\" is no version of a reader: use numbers with dots, such as 0.2.0".formatted(text));
        }
        return new ReaderVersion(text);
    }

    /** Returns whether claims of this reader replace those of the other: it is another build, and its numbers are not smaller. */
    public boolean replaces(ReaderVersion other) {
        return !text.equals(other.text) && Arrays.compare(numbers(), other.numbers()) >= 0;
    }

    private int[] numbers() {
        return Arrays.stream(text.split("[-+]", 2)[0].split("\\."))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
