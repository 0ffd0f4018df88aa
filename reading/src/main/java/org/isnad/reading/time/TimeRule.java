package org.isnad.reading.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.table.Tsv;

/**
 * One pattern of {@code rules.tsv}: words, {@code a/b} one of several, {@code @CLASS} a word of a class ({@code @+CLASS} with the article),
 * {@code @Q} an amount ({@code @+Q} with the article, {@code @QN} with a number), {@code ?} after what may be missing. Immutable.
 */
final class TimeRule {
    private record Element(
            List<Integer> literals, Optional<TimeClass> cls, String amount, boolean definite, boolean optional) {}

    private final String id;
    private final List<Element> elements;
    private final ValueMaker maker;

    private TimeRule(String id, List<Element> elements, ValueMaker maker) {
        this.id = id;
        this.elements = List.copyOf(elements);
        this.maker = maker;
    }

    static TimeRule of(Tsv.Row row, String pattern, ToIntFunction<String> literal) {
        List<Element> elements = new ArrayList<>();
        for (String part : pattern.split(" +")) {
            boolean optional = part.endsWith("?");
            elements.add(element(row, optional ? part.substring(0, part.length() - 1) : part, optional, literal));
        }
        if (elements.get(0).optional) {
            throw row.error("the first element of \"%s\" may not be optional".formatted(pattern));
        }
        boolean counted = elements.stream().anyMatch(e -> !e.amount.isEmpty() && !e.optional);
        if (ValueMaker.COUNTED.contains(row.need("value")) && !counted) {
            throw row.error("\"%s\" needs an amount (@Q) in \"%s\"".formatted(row.get("value"), pattern));
        }
        return new TimeRule(row.need("id"), elements, ValueMaker.of(row));
    }

    private static Element element(Tsv.Row row, String part, boolean optional, ToIntFunction<String> literal) {
        if (!part.startsWith("@")) {
            List<Integer> ids = Arrays.stream(part.split("/"))
                    .map(w -> literal.applyAsInt(Folder.foldWord(w)))
                    .toList();
            return new Element(ids, Optional.empty(), "", false, optional);
        }
        boolean definite = part.startsWith("@+");
        String name = part.substring(definite ? 2 : 1);
        if (name.equals("Q") || name.equals("QN")) {
            return new Element(List.of(), Optional.empty(), name, definite, optional);
        }
        try {
            return new Element(List.of(), Optional.of(TimeClass.valueOf(name)), "", definite, optional);
        } catch (IllegalArgumentException e) {
            throw row.error("\"%s\" is no class of words".formatted(name));
        }
    }

    String id() {
        return id;
    }

    List<Integer> firstLiterals() {
        return elements.get(0).literals;
    }

    Optional<TimeClass> firstClass() {
        return elements.get(0).cls;
    }

    boolean startsWithQuantity() {
        return !elements.get(0).amount.isEmpty();
    }

    /** Returns what the rule reads at token {@code i}, or null. */
    Optional<Found> match(TimeTokens t, int i) {
        int at = i;
        Amount amount = null;
        int classValue = 0;
        for (int k = 0; k < elements.size(); k++) {
            Element e = elements.get(k);
            int end = -1;
            if (!e.amount.isEmpty()) {
                Optional<Amount> found = Amount.at(t, at, e.definite).filter(a -> fits(e, a));
                amount = found.orElse(amount);
                end = found.map(Amount::end).orElse(-1);
            } else if (k == 0 || t.stripped(at) == 0) {
                end = matches(e, t, at) ? at + 1 : -1;
                classValue = end > 0 && e.cls.isPresent() && classValue == 0 ? t.value(at, e.cls.get()) : classValue;
            }
            if (end < 0 && !e.optional) {
                return Optional.empty();
            }
            at = end < 0 ? at : end;
        }
        return Optional.of(maker.make(at, id, amount, classValue));
    }

    private static boolean fits(Element e, Amount a) {
        return !e.amount.equals("QN") || a.count() > 0 && !a.bare();
    }

    private static boolean matches(Element e, TimeTokens t, int at) {
        if (e.cls.isPresent()) {
            return e.definite ? t.definite(at, e.cls.get()) : t.is(at, e.cls.get());
        }
        for (int k = 0; k < t.codes(at); k++) {
            int code = t.code(at, k);
            if (TimeLexicon.classOf(code) == 0 && e.literals.contains(TimeLexicon.value(code))) {
                return true;
            }
        }
        return false;
    }
}
