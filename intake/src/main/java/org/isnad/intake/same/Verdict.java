package org.isnad.intake.same;

/** What an article is beside those that are known. */
public sealed interface Verdict {

    /** Nothing known is like it. */
    record New() implements Verdict {}

    /**
     * The same words from the same outlet: the page was taken again, or lies at a second address.
     *
     * @param as the known article
     * @param secondAddress whether the address is another
     */
    record Same(String as, boolean secondAddress) implements Verdict {}

    /**
     * The same address with other words: the outlet has changed the article.
     *
     * @param of the version known before
     * @param shared the share of the text that stayed
     */
    record NewVersion(String of, double shared) implements Verdict {}

    /**
     * Mostly the same words from another outlet, or nobody knows from which: an article of its own, but no second witness.
     *
     * @param of the known article
     * @param shared the share of the shorter text that stands in both
     */
    record Reprint(String of, double shared) implements Verdict {}
}
