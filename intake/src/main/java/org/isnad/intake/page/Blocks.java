package org.isnad.intake.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Takes an element apart into its blocks, in the order of the page. Linear in its size; not recursive. */
final class Blocks implements NodeVisitor {
    private static final Set<String> APART = Set.of(
            "html",
            "body",
            "div",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "tbody",
            "thead",
            "tfoot",
            "tr",
            "td",
            "th",
            "caption",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "aside",
            "nav",
            "blockquote",
            "pre",
            "figure",
            "figcaption",
            "form",
            "fieldset",
            "center",
            "address",
            "details",
            "summary",
            "hr");

    private final Set<Element> furniture;
    private final List<Block> out = new ArrayList<>();
    private final Deque<Element> holders = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder linked = new StringBuilder();
    private int links;
    private int inFurniture;

    private Blocks(Set<Element> furniture) {
        this.furniture = furniture;
    }

    /** Returns the blocks below an element; those inside the given elements are furniture. */
    static List<Block> of(Element root, Set<Element> furniture) {
        Blocks blocks = new Blocks(furniture);
        blocks.holders.push(root);
        root.traverse(blocks);
        blocks.flush();
        return blocks.out;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode t) {
            text.append(t.getWholeText());
            if (links > 0) {
                linked.append(t.getWholeText());
            }
        } else if (node instanceof Element e) {
            open(e);
        }
    }

    private void open(Element e) {
        String tag = e.normalName();
        boolean begins = furniture.contains(e);
        if (APART.contains(tag) || tag.equals("br") || begins) {
            flush();
        }
        if (APART.contains(tag)) {
            holders.push(e);
        }
        links += tag.equals("a") ? 1 : 0;
        inFurniture += begins ? 1 : 0;
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element e)) {
            return;
        }
        String tag = e.normalName();
        boolean ends = furniture.contains(e);
        if (APART.contains(tag) || ends) {
            flush();
        }
        if (APART.contains(tag)) {
            holders.pop();
        }
        links -= tag.equals("a") ? 1 : 0;
        inFurniture -= ends ? 1 : 0;
    }

    private void flush() {
        String tidy = Words.tidy(text);
        if (!tidy.isEmpty()) {
            out.add(new Block(tidy, Words.count(tidy), Words.count(linked), holders.peek(), inFurniture > 0));
        }
        text.setLength(0);
        linked.setLength(0);
    }
}
