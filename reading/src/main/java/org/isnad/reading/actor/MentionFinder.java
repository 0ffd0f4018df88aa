package org.isnad.reading.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.table.PhraseHits;
import org.isnad.arabic.token.Tokens;
import org.isnad.knowledge.actor.ActorEntry;
import org.isnad.knowledge.actor.ActorKind;
import org.isnad.model.Span;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.text.ReportText;

/** Goes through a report once and takes at each token the longest name, then the short form or alias. Not thread-safe. */
final class MentionFinder {
    private static final WordSet EPITHETS = new WordSet("epithets.tsv", "word");
    private static final WordSet PLACE_CONTEXT = new WordSet("place-context.tsv", "word");

    private final ReportText text;
    private final Tokens tokens;
    private final Map<Integer, List<Integer>> hitsAt = new HashMap<>();
    private final Map<String, Integer> last = new HashMap<>();
    private final Map<String, ActorEntry> second = new HashMap<>();
    private final Map<Integer, DefinedAlias> aliasAt = new HashMap<>();
    private final List<ActorMention> out = new ArrayList<>();

    MentionFinder(ReportText text, List<DefinedAlias> aliases) {
        this.text = text;
        this.tokens = text.tokens();
        aliases.forEach(a -> aliasAt.put(a.aliasFirst(), a));
        PhraseHits hits = text.phrases().hits();
        for (int h = 0; h < hits.size(); h++) {
            Domain domain = Domain.of(hits.payload(h));
            if (domain == Domain.ACTOR || domain == Domain.SHORT_ACTOR) {
                hitsAt.computeIfAbsent(hits.first(h), k -> new ArrayList<>()).add(h);
            }
        }
    }

    List<ActorMention> find() {
        int i = 0;
        while (i < tokens.size()) {
            Optional<ActorMention> found = tokens.isWord(i) || hitsAt.containsKey(i) ? at(i) : Optional.empty();
            if (found.isPresent()) {
                out.add(found.get());
                last.put(found.get().actor().id(), i);
            }
            i = found.map(ActorMention::end).orElse(i + 1);
        }
        return out;
    }

    private Optional<ActorMention> at(int token) {
        define(token);
        Optional<ActorMention> name = longestName(token);
        Optional<ActorMention> brief =
                shortForm(token, name.map(ActorMention::end).orElse(token));
        if (brief.isPresent()) {
            return brief;
        }
        return name.isPresent() ? name : byAlias(token);
    }

    /** Where the text defines an alias of an actor that it has just named, the alias is that actor's from here on. */
    private void define(int token) {
        DefinedAlias alias = aliasAt.get(token);
        if (alias == null || out.isEmpty() || alias.aliasEnd() - alias.aliasFirst() > 1) {
            return;
        }
        ActorMention before = out.get(out.size() - 1);
        if (before.end() <= alias.fullEnd() && before.first() == alias.fullFirst()) {
            second.put(tokens.folded(token).substring(alias.aliasStripped()), before.actor());
        }
    }

    private Optional<ActorMention> longestName(int token) {
        PhraseHits hits = text.phrases().hits();
        int best = -1;
        for (int h : hitsAt.getOrDefault(token, List.of())) {
            boolean wanted = Domain.of(hits.payload(h)) == Domain.ACTOR && usable(h);
            if (wanted
                    && (best < 0
                            || hits.end(h) > hits.end(best)
                            || hits.end(h) == hits.end(best) && hits.stripped(h) < hits.stripped(best))) {
                best = h;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(mention(best, ActorMention.How.NAME));
    }

    private ActorMention mention(int hit, ActorMention.How how) {
        PhraseHits hits = text.phrases().hits();
        ActorEntry actor = actor(hit);
        int end = closed(hits.first(hit), hits.end(hit));
        return new ActorMention(hits.first(hit), end, raw(hit, end, actor), actor, how);
    }

    /** A name that opens a quotation mark takes in the one that closes it. */
    private int closed(int first, int end) {
        char closing = 0;
        for (int i = first; i < end; i++) {
            char c = tokens.mark(i);
            if (c == '«') {
                closing = '»';
            } else if (c == closing) {
                closing = 0;
            } else if (c == '"') {
                closing = '"';
            }
        }
        return closing != 0 && tokens.isMark(end, closing) ? end + 1 : end;
    }

    private ActorEntry actor(int hit) {
        return text.words().lexicon().actor(Domain.row(text.phrases().hits().payload(hit)));
    }

    /** A state where it is a place («في سوريا», «العاصمة بغداد») does nothing. */
    private boolean usable(int hit) {
        PhraseHits hits = text.phrases().hits();
        int first = hits.first(hit);
        if (actor(hit).kind() != ActorKind.STATE) {
            return true;
        }
        int stripped = hits.stripped(hit);
        boolean within = stripped > 0 && tokens.text().charAt(tokens.start(first) + stripped - 1) == 'ب';
        return !within && !PLACE_CONTEXT.has(tokens, first - 1);
    }

    private Optional<ActorMention> shortForm(int token, int longerThan) {
        PhraseHits hits = text.phrases().hits();
        int best = -1;
        int latest = -1;
        for (int h : hitsAt.getOrDefault(token, List.of())) {
            if (Domain.of(hits.payload(h)) != Domain.SHORT_ACTOR || hits.end(h) < longerThan || modified(hits.end(h))) {
                continue;
            }
            int before = last.getOrDefault(actor(h).id(), -1);
            if (before >= 0
                    && (best < 0 || hits.end(h) > hits.end(best) || hits.end(h) == hits.end(best) && before > latest)) {
                latest = before;
                best = h;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(mention(best, ActorMention.How.SHORT_FORM));
    }

    /** «الجيش اللبناني» after another army: an adjective makes another name of a short form, unless it only judges. */
    private boolean modified(int next) {
        if (!tokens.isWord(next) || EPITHETS.has(tokens, next) || !article(next)) {
            return false;
        }
        WordClass cls = text.words().cls(next);
        return cls == WordClass.ADJECTIVE
                || text.phrases().at(Domain.NISBA, next) >= 0
                || cls == WordClass.UNKNOWN && nisba(next);
    }

    private boolean article(int i) {
        return tokens.length(i) > 3
                && tokens.text().charAt(tokens.start(i)) == 'ا'
                && tokens.text().charAt(tokens.start(i) + 1) == 'ل';
    }

    private boolean nisba(int i) {
        String word = tokens.folded(i);
        return word.endsWith("ي") || word.endsWith("يه");
    }

    private Optional<ActorMention> byAlias(int token) {
        if (second.isEmpty()) {
            return Optional.empty();
        }
        String word = tokens.folded(token);
        for (int skip = 0; skip <= Math.min(2, word.length() - 2); skip++) {
            ActorEntry actor = second.get(word.substring(skip));
            if (actor != null && (skip == 0 || "وفبلك".indexOf(word.charAt(skip - 1)) >= 0)) {
                Span span = new Span(tokens.text().rawStart(tokens.start(token) + skip), tokens.rawEnd(token));
                String name = span.of(tokens.text().raw());
                return Optional.of(new ActorMention(token, token + 1, name, actor, ActorMention.How.ALIAS));
            }
        }
        return Optional.empty();
    }

    /** The raw text of a hit without glued letters; «للمرصد» gives back the alef of its article. */
    private String raw(int hit, int end, ActorEntry actor) {
        PhraseHits hits = text.phrases().hits();
        int start = tokens.start(hits.first(hit)) + hits.stripped(hit);
        Span span = new Span(tokens.text().rawStart(start), tokens.rawEnd(end - 1));
        String raw = span.of(tokens.text().raw());
        boolean lam = hits.stripped(hit) > 0
                && tokens.text().charAt(start) == 'ل'
                && tokens.text().charAt(start - 1) == 'ل';
        return lam && withArticle(actor, "ا" + tokens.text().subSequence(start, tokens.end(hits.first(hit))))
                ? "ا" + raw
                : raw;
    }

    private static boolean withArticle(ActorEntry actor, String folded) {
        List<String> all = new ArrayList<>(actor.names());
        all.addAll(actor.shortForms());
        return all.stream().map(Folder::foldWord).anyMatch(n -> n.equals(folded) || n.startsWith(folded + " "));
    }
}
