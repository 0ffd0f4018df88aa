package org.isnad.intake.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Kinds of documents, told by their first bytes; the name and what a server said count only where the bytes could be either. */
public enum Kind {
    /** Plain text, or something that will be refused as such. */
    TEXT,
    /** A web page. */
    PAGE,
    /** An RSS or Atom feed. */
    FEED,
    /** Other XML. */
    XML,
    /** A page with all its parts, saved by a browser. */
    MHTML,
    /** A PDF. */
    PDF,
    /** A JSON object on each line. */
    JSON_LINES,
    /** A WARC file. */
    WARC,
    /** A ZIP file, perhaps a WACZ. */
    ZIP,
    /** Something compressed. */
    GZIP;

    /** How many first bytes are looked at. */
    public static final int HEAD = 8192;

    private static final Pattern MARKS = Pattern.compile(
            "\\A(?:\\s|<\\?xml[^>]*>|<!--.*?(?:-->|\\z)|<!(?i:doctype)[^>\\[]*+(?:\\[[^\\]]*+\\]\\s*+)?>|<\\?[^>]*>)*+",
            Pattern.DOTALL);
    private static final Pattern FEED_ROOT = Pattern.compile("(?i)^<(?:\\w+:)?(?:rss|feed|rdf)[\\s>]");
    private static final Pattern PAGE_ROOT = Pattern.compile(
            "(?i)^<(?:html|head|body|meta|title|link|script|article|main|div|p|table|center|h[1-6]|span|section)[\\s>/]");
    private static final Pattern MIME = Pattern.compile(
            "(?is)\\A\\s*(?:[a-z-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*)*?(?:mime-version:|content-type:\\s*multipart/related)");
    private static final Pattern OBJECT = Pattern.compile("\\A\\s*\\{\\s*(?:\"|\\}|\\r?\\n)");

    /** Returns the kind of a document. */
    public static Kind of(byte[] head, String name, String mediaType) {
        String text = new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.ISO_8859_1);
        if (text.startsWith("%PDF-")) {
            return PDF;
        } else if (text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006")) {
            return ZIP;
        } else if (text.startsWith("\u001F\u008B")) {
            return GZIP;
        } else if (text.startsWith("WARC/")) {
            return WARC;
        }
        return marked(bare(text), name.toLowerCase(Locale.ROOT), mediaType);
    }

    /** Without byte order mark, and without the zero bytes of UTF-16. */
    private static String bare(String text) {
        String noMark = text.replaceFirst("\\A(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
        return noMark.replace("\0", "");
    }

    private static Kind marked(String text, String name, String mediaType) {
        String root = MARKS.matcher(text).replaceFirst("");
        boolean declared = mediaType.equals("text/html") || mediaType.equals("application/xhtml+xml");
        boolean doctype = text.stripLeading().regionMatches(true, 0, "<!doctype html", 0, 14);
        if (FEED_ROOT.matcher(root).find()) {
            return FEED;
        } else if (doctype || PAGE_ROOT.matcher(root).find() || (declared || page(name)) && text.indexOf('<') >= 0) {
            return PAGE;
        } else if (text.stripLeading().startsWith("<?xml")) {
            return XML;
        } else if (MIME.matcher(text).find()) {
            return MHTML;
        }
        boolean lines = OBJECT.matcher(text).find() && !name.endsWith(".txt")
                || name.matches(".*\\.(?:jsonl|ndjson)(?:\\.gz)?");
        return lines ? JSON_LINES : TEXT;
    }

    private static boolean page(String name) {
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    }
}
