package org.isnad.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.reading.english.GlossItem.Kind;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.lexicon.Readings;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.text.PhraseIndex;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.Words;

/** Reads the tokens of a noun phrase into English items. Used once, by one thread. */
final class GlossReader {
    private static final List<Domain> PHRASES = List.of(Domain.COLLECTIVE, Domain.TITLE, Domain.PLACE, Domain.ACTOR);
    private static final Set<String> LINKS = Set.of(
            "in",
            "from",
            "on",
            "to",
            "about",
            "with",
            "between",
            "against",
            "near",
            "inside",
            "outside",
            "via",
            "during",
            "since",
            "until",
            "after",
            "before",
            "under",
            "above",
            "behind",
            "in front of",
            "around",
            "at",
            "towards",
            "or",
            "and",
            "without",
            "within",
            "except",
            "owing to",
            "because of",
            "in favour of",
            "such as",
            "not");

    private final GlossTable table = GlossTable.standard();
    private final ReportText text;
    private final Words words;
    private final Lexicon lexicon;
    private final PhraseIndex phrases;
    private final GlossWords facts;
    private final List<GlossItem> items = new ArrayList<>();

    GlossReader(ReportText text) {
        this.text = text;
        this.words = text.words();
        this.lexicon = words.lexicon();
        this.phrases = text.phrases();
        this.facts = new GlossWords(text);
    }

    /** Returns the items in the order of the Arabic. */
    List<GlossItem> items() {
        for (int i = 0; i < text.tokens().size(); ) {
            i = read(i);
        }
        return items;
    }

    private int read(int i) {
        switch (text.tokens().kind(i)) {
            case NUMBER -> items.add(GlossItem.fixed(Kind.NUMBER, text.tokens().folded(i), "", true));
            case FOREIGN -> items.add(GlossItem.fixed(Kind.NAME, text.raw(i, i + 1), "", true));
            case MARK, BREAK -> {}
            case WORD -> {
                return word(i);
            }
        }
        return i + 1;
    }

    private int word(int i) {
        int end = phrase(i, 2);
        if (end == i) {
            end = personName(i, afterPerson() || strong(i) && strong(i + 1));
        }
        if (end == i) {
            end = demonymPair(i);
        }
        if (end == i && !(phrases.at(Domain.PLACE, i) < 0 && phrases.at(Domain.ACTOR, i) < 0)) {
            end = phrase(i, 1);
        }
        if (end == i && common(i)) {
            return i + 1;
        }
        if (end == i) {
            end = phrase(i, 1);
        }
        if (end == i) {
            end = personName(i, strong(i));
        }
        if (end == i) {
            boolean named = !items.isEmpty() && items.get(items.size() - 1).names();
            items.add(GlossItem.fixed(Kind.NAME, Transliteration.of(text.raw(i, i + 1)), "", named));
            end = i + 1;
        }
        return end;
    }

    private int phrase(int i, int least) {
        Domain best = null;
        int end = i + least - 1;
        for (Domain domain : PHRASES) {
            if (phrases.end(domain, i) > end && !(domain == Domain.COLLECTIVE && glossed(i, phrases.end(domain, i)))) {
                best = domain;
                end = phrases.end(domain, i);
            }
        }
        if (best == null) {
            return i;
        }
        int row = phrases.row(best, i);
        String english = switch (best) {
            case PLACE -> lexicon.place(row).english().replace(" Governorate", "");
            case ACTOR -> lexicon.actor(row).english();
            default -> lexicon.row(row)[2];
        };
        if (english.isEmpty()) {
            return i;
        }
        String link = phrases.stripped(best, i) > 0 ? facts.link(i, items.isEmpty()) : "";
        boolean named = best == Domain.PLACE || best == Domain.ACTOR;
        items.add(
                named
                        ? GlossItem.fixed(Kind.NAME, english, link, true)
                        : new GlossItem(
                                best == Domain.TITLE ? Kind.TITLE : Kind.NOUN,
                                english,
                                link,
                                false,
                                facts.feminine(i),
                                facts.plural(i),
                                true,
                                false,
                                true));
        return end;
    }

    /** A collective's row tells neither number nor who exactly: its words tell more if all are known. */
    private boolean glossed(int first, int end) {
        for (int i = first; i < end; i++) {
            String lemma = facts.lemma(i);
            boolean known = table.noun(lemma).isPresent()
                    || table.adjective(lemma).isPresent()
                    || table.demonym(facts.bare(i)).isPresent()
                    || table.particle(text.tokens().folded(i)).isPresent();
            if (!known) {
                return false;
            }
        }
        return true;
    }

    private boolean strong(int i) {
        return phrases.at(Domain.PERSON_NAME, i) >= 0;
    }

    private boolean afterPerson() {
        GlossItem last = items.isEmpty() ? null : items.get(items.size() - 1);
        return last != null && last.person() && !last.plural() && (last.kind() == Kind.TITLE || last.definite());
    }

    private int personName(int first, boolean may) {
        if (!may || !namePart(first)) {
            return first;
        }
        int end = first + 1;
        while (end < text.tokens().size() && text.tokens().isWord(end) && (namePart(end) || !words.known(end))) {
            end++;
        }
        items.add(GlossItem.fixed(Kind.PERSON_NAME, Transliteration.of(text.raw(first, end)), "", true));
        return end;
    }

    private boolean namePart(int i) {
        return strong(i) || phrases.at(Domain.WEAK_PERSON_NAME, i) >= 0;
    }

    private int demonymPair(int i) {
        if (i + 1 >= text.tokens().size() || !text.tokens().isWord(i + 1)) {
            return i;
        }
        Optional<String> english =
                table.demonym(GlossTable.masculine(facts.bare(i)) + " " + GlossTable.masculine(facts.bare(i + 1)));
        if (english.isEmpty()) {
            return i;
        }
        adjective(i, english.get());
        return i + 2;
    }

    private boolean common(int i) {
        String lemma = facts.lemma(i);
        Optional<GlossTable.Noun> noun = table.noun(lemma).or(() -> table.noun(facts.bare(i)));
        Optional<String> adjective = table.demonym(facts.bare(i))
                .or(() -> table.demonym(lemma))
                .or(() -> table.adjective(lemma))
                .or(() -> table.adjective(facts.bare(i)));
        if (noun.isEmpty() && adjective.isEmpty() || words.cls(i) == WordClass.PARTICLE || !words.known(i)) {
            Optional<String> particle = table.particle(text.tokens().folded(i)).or(() -> table.particle(lemma));
            if (particle.isPresent()) {
                particle(i, particle.get());
                return true;
            }
        }
        if (!words.known(i) && noun.isEmpty() && adjective.isEmpty() && number(i)) {
            return true;
        }
        if (adjective.isPresent() && (noun.isEmpty() || qualifies(i))) {
            adjective(i, adjective.get());
            return true;
        }
        noun.ifPresent(n -> noun(i, n));
        return noun.isPresent();
    }

    /** A number word with a conjunction before it («وثلاثة سكان»), which no lemma tells. */
    private boolean number(int i) {
        String folded = text.tokens().folded(i);
        Optional<String> english =
                folded.startsWith("و") && !items.isEmpty() ? table.particle(folded.substring(1)) : Optional.empty();
        if (english.isEmpty() || LINKS.contains(english.get())) {
            return false;
        }
        items.add(GlossItem.fixed(Kind.NUMBER, english.get(), "and", true));
        return true;
    }

    /** A word that is noun and adjective is an adjective after a noun that it agrees with in article, unless a genitive is likelier. */
    private boolean qualifies(int i) {
        GlossItem last = items.isEmpty() ? null : items.get(items.size() - 1);
        if (last == null
                || last.kind() == Kind.LINK
                || last.kind() == Kind.NUMBER
                || !facts.link(i, items.isEmpty()).isEmpty()) {
            return false;
        }
        if (last.kind() == Kind.ADJECTIVE || last.kind() == Kind.NAME) {
            return true;
        }
        return last.definite() == words.hasArticle(i)
                && (words.cls(i) != WordClass.NOUN || last.agrees(form(Kind.ADJECTIVE, "", i)));
    }

    private void particle(int i, String english) {
        boolean after = !items.isEmpty() && items.get(items.size() - 1).kind() != Kind.LINK;
        String word = english.equals("from") && after ? "of" : english;
        Kind kind = LINKS.contains(english) ? Kind.LINK : Kind.NUMBER;
        items.add(GlossItem.fixed(kind, word, facts.link(i, items.isEmpty()), true));
    }

    private void adjective(int i, String english) {
        items.add(form(Kind.ADJECTIVE, english, i));
    }

    private void noun(int i, GlossTable.Noun noun) {
        GlossItem last = items.isEmpty() ? null : items.get(items.size() - 1);
        boolean counted =
                last != null && last.kind() == Kind.NUMBER && !last.text().equals("1");
        String folded = text.tokens().folded(i);
        boolean dual = words.known(i)
                && Readings.number(words.reading(i)) == 2
                && !counted
                && (folded.endsWith("ان") || folded.endsWith("تين"));
        String word = facts.plural(i) || counted ? noun.plural() : noun.singular();
        if (words.hasArticle(i) && facts.link(i, false).isEmpty()) {
            limit();
        }
        items.add(form(Kind.NOUN, facts.owner(i) + (dual ? "two " : "") + word, i));
    }

    /** «جثث مجهولة الهوية» is "bodies of unknown identity": an adjective without article is limited by a noun with it. */
    private void limit() {
        int last = items.size() - 1;
        if (last > 0
                && items.get(last).isBare(Kind.ADJECTIVE)
                && items.get(last - 1).isBare(Kind.NOUN)) {
            items.add(last, GlossItem.fixed(Kind.LINK, "of", "", true));
        }
    }

    private GlossItem form(Kind kind, String english, int i) {
        boolean person = words.known(i) && words.lemma(i).kind().equals("person");
        boolean group = words.known(i) && words.lemma(i).kind().equals("group");
        return new GlossItem(
                kind,
                english,
                facts.link(i, items.isEmpty()),
                words.hasArticle(i),
                facts.feminine(i),
                facts.plural(i),
                person,
                group,
                true);
    }
}
