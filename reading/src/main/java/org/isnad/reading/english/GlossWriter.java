package org.isnad.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.reading.english.GlossItem.Kind;

/** Puts the items of a noun phrase in English order. Used once, by one thread. */
final class GlossWriter {
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Set<String> ATTRIBUTIVE = Set.of(
            "security",
            "ambulance",
            "rescue",
            "aid",
            "relief",
            "intelligence",
            "police",
            "opposition",
            "oil",
            "food",
            "regime",
            "coalition",
            "reconstruction");
    private static final Set<String> COUNTING = Set.of(
            "number",
            "dozens",
            "hundreds",
            "thousands",
            "one",
            "group",
            "series",
            "majority",
            "part",
            "kind",
            "quantity",
            "third",
            "quarter",
            "half",
            "two",
            "groups",
            "parts",
            "kinds",
            "quantities");

    /** A noun with what stands before it. */
    private static final class Head {
        final GlossItem item;
        final String joint;
        String before = "";

        Head(GlossItem item, String joint) {
            this.item = item;
            this.joint = joint;
        }

        @Override
        public String toString() {
            boolean people = item.person() && item.plural();
            boolean article =
                    item.definite() && !people && !joint.isBlank() && !joint.equals(", ") && !joint.endsWith(" the ");
            return joint + (article ? "the " : "") + before + item.text();
        }
    }

    private final StringBuilder out = new StringBuilder();
    private final List<Head> chain = new ArrayList<>();
    private String number = "";
    private String joint = "";

    private GlossWriter() {}

    static String write(List<GlossItem> items) {
        GlossWriter writer = new GlossWriter();
        items.forEach(writer::add);
        writer.flush();
        return SPACES.matcher(writer.out.toString())
                .replaceAll(" ")
                .replace(" ,", ",")
                .strip();
    }

    private void add(GlossItem item) {
        switch (item.kind()) {
            case LINK -> {
                flush();
                joint = spaced(item.link()) + (item.link().isEmpty() ? " " : "") + item.text() + " ";
                joint = out.isEmpty() ? joint.stripLeading() : joint;
            }
            case NUMBER -> number(item);
            case ADJECTIVE -> adjective(item);
            case NOUN, TITLE, NAME, PERSON_NAME -> head(item);
        }
    }

    private void number(GlossItem item) {
        if (!item.link().isEmpty()) {
            flush();
            joint = spaced(item.link());
        }
        number += item.text() + " ";
    }

    private void adjective(GlossItem item) {
        if (!chain.isEmpty() && chain.get(chain.size() - 1).item.text().contains(item.text())) {
            return;
        }
        if (!item.link().isEmpty() && !chain.isEmpty()) {
            Head last = chain.get(chain.size() - 1);
            last.before = last.before.stripTrailing() + " " + item.link() + " " + item.text() + " ";
            return;
        }
        for (int i = chain.size() - 1; i >= 0; i--) {
            GlossItem noun = chain.get(i).item;
            boolean common = noun.kind() == Kind.NOUN || noun.kind() == Kind.TITLE;
            if (common && noun.agrees(item)) {
                chain.get(i).before = item.text() + " " + chain.get(i).before;
                return;
            }
        }
        if (chain.isEmpty()) {
            head(item);
        } else {
            Head last = chain.get(chain.size() - 1);
            last.before = item.text() + " " + last.before;
        }
    }

    private void head(GlossItem item) {
        String between = between(item);
        if (!item.link().isEmpty()) {
            flush();
            between = spaced(item.link());
        }
        Head head = new Head(item, joint.isEmpty() ? between : joint);
        head.before = number;
        number = "";
        joint = "";
        chain.add(head);
    }

    private String between(GlossItem item) {
        if (chain.isEmpty()) {
            return out.isEmpty() ? "" : " ";
        }
        GlossItem last = chain.get(chain.size() - 1).item;
        if (last.text().endsWith(" for") || last.text().endsWith(" of")) {
            return item.definite() && !(item.person() && item.plural()) ? " the " : " ";
        }
        if (!number.isEmpty() || last.kind() == Kind.ADJECTIVE) {
            return " ";
        }
        boolean name = item.kind() == Kind.PERSON_NAME
                || item.kind() == Kind.NAME && (last.definite() || last.text().startsWith("the ")) && !last.plural();
        if (name && last.person() && (last.kind() == Kind.TITLE || last.definite())) {
            return " ";
        }
        boolean apposition = last.definite() || last.kind() == Kind.PERSON_NAME || last.kind() == Kind.NAME;
        return apposition ? ", " : " of ";
    }

    /** «قذائف هاون» is "mortar shells": a last genitive that is one thing without article, or a word like "security", goes before its noun. */
    private void compound() {
        if (chain.size() < 2) {
            return;
        }
        Head last = chain.get(chain.size() - 1);
        Head first = chain.get(chain.size() - 2);
        GlossItem of = last.item;
        boolean plain = !of.definite() && !of.person() && !of.text().endsWith("s");
        boolean thing = of.kind() == Kind.NOUN && (plain || ATTRIBUTIVE.contains(of.text()));
        if (thing && last.joint.equals(" of ") && !first.item.definite() && !COUNTING.contains(first.item.text())) {
            first.before += last.before + of.text() + " ";
            chain.remove(last);
        }
    }

    private static String spaced(String link) {
        return link.isEmpty() ? "" : " " + link + " ";
    }

    private void flush() {
        if (!number.isEmpty() && !chain.isEmpty()) {
            chain.get(chain.size() - 1).before = number + chain.get(chain.size() - 1).before;
        } else {
            out.append(number);
        }
        number = "";
        compound();
        chain.forEach(out::append);
        chain.clear();
        out.append(joint);
        joint = "";
    }
}
