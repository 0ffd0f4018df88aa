package org.isnad.intake.page;

import org.jsoup.nodes.Element;

/**
 * A run of text that a browser shows by itself: a paragraph, a heading, a cell, a line.
 *
 * @param text its characters, white space tidied
 * @param words how many words it has
 * @param linkWords how many of them are links
 * @param holder the element that sets it apart
 * @param furniture whether it speaks of the article and is not part of it
 */
record Block(String text, int words, int linkWords, Element holder, boolean furniture) {
    private static final int PARAGRAPH = 12;
    private static final int SENTENCE = 5;
    private static final double MOST_LINKS = 0.35;

    /** Returns whether it reads like prose: long, or a sentence, and not mostly links. */
    boolean prose() {
        return !furniture && linkWords <= MOST_LINKS * words && (words >= PARAGRAPH || words >= SENTENCE && sentence());
    }

    /** Returns whether it is mostly links. */
    boolean links() {
        return 2 * linkWords > words;
    }

    private boolean sentence() {
        String bare = text.replaceAll("[\\s»\"”')\\]]+$", "");
        return !bare.isEmpty() && ".!?؟:…؛،".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    /** Returns whether it is a heading. */
    boolean heading() {
        String tag = holder.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }
}
