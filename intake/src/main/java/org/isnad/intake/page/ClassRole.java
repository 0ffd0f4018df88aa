package org.isnad.intake.page;

/** What the name of a part of a page tells of it; the words of {@code classes.tsv}. */
enum ClassRole {
    /** Not of the article: comments, other articles, advertising, the frame of the site. */
    GONE,
    /** Said of the article, not by it: the writer, the day, the section. */
    FURNITURE,
    /** The article's own opening outside its body. */
    LEAD,
    /** Holds the article. */
    BODY,
    /** A page that grows through the day. */
    LIVE
}
