package org.isnad.reading.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.fold.Folder;
import org.isnad.knowledge.actor.ActorEntry;
import org.isnad.knowledge.actor.ActorKind;
import org.isnad.reading.text.ReportText;

/**
 * The actors that a report names, and the fullest form in which it names each. A short form («التنظيم») stands for the actor only
 * where the report has introduced it before; of several that share it, for the one named last. Read-only after it is made.
 */
public final class ActorNames {
    private static final WordSet MEMBERS = new WordSet("members.tsv", "noun");

    private final ReportText text;
    private final List<ActorMention> mentions;
    private final List<DefinedAlias> aliases;
    private final int[] byToken;
    private final Map<String, String> fullest = new HashMap<>();
    private final Map<String, Set<String>> namesOf = new HashMap<>();

    /** Reads all actors of a report. */
    public ActorNames(ReportText text) {
        this.text = text;
        this.aliases = DefinedAliases.read(text);
        this.mentions = List.copyOf(new MentionFinder(text, aliases).find());
        this.byToken = new int[text.tokens().size() + 1];
        Arrays.fill(byToken, -1);
        for (int m = 0; m < mentions.size(); m++) {
            ActorMention mention = mentions.get(m);
            byToken[mention.first()] = m;
            if (mention.how() != ActorMention.How.SHORT_FORM && mention.actor().kind() != ActorKind.STATE) {
                fullest.merge(mention.actor().id(), mention.name(), (a, b) -> b.length() > a.length() ? b : a);
                namesOf.computeIfAbsent(mention.actor().id(), id -> new LinkedHashSet<>())
                        .add(mention.name());
            }
        }
    }

    /** Returns the mentions in the order of the text; none overlaps another. */
    public List<ActorMention> mentions() {
        return mentions;
    }

    /** Returns the second names that the text defines. */
    public List<DefinedAlias> aliases() {
        return aliases;
    }

    /** Returns the mention that begins at a token. */
    public Optional<ActorMention> mention(int token) {
        boolean known = token >= 0 && token < byToken.length && byToken[token] >= 0;
        return known ? Optional.of(mentions.get(byToken[token])) : Optional.empty();
    }

    /** Returns the actor that is named at a token, by its name or by a short form of one that was introduced before. */
    public Optional<ActorEntry> at(int token) {
        return mention(token).map(ActorMention::actor);
    }

    /** Returns the longest form of an actor in this report, if it names it; a state has none, it is called as the text calls it. */
    public Optional<String> fullest(String id) {
        return Optional.ofNullable(fullest.get(id));
    }

    /**
     * Returns the fullest form of the actor named at a token that takes up the words used there: «داعش» and «التنظيم» become «تنظيم
     * داعش», but «المتمردون» stay what the text calls them.
     */
    public Optional<String> fullest(int token) {
        return mention(token).map(this::widened);
    }

    private String widened(ActorMention mention) {
        if (mention.actor().kind() == ActorKind.STATE) {
            return mention.name();
        }
        String best = mention.name();
        for (String other : namesOf.getOrDefault(mention.actor().id(), Set.of())) {
            if (other.length() > best.length() && takesUp(other, mention.name())) {
                best = other;
            }
        }
        return best;
    }

    /** Whether every word of the short name stands in the long one, articles apart. */
    private static boolean takesUp(String longName, String shortName) {
        List<String> words = words(longName);
        return words.containsAll(words(shortName));
    }

    private static List<String> words(String name) {
        return Arrays.stream(Folder.foldWord(name).split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !w.isEmpty())
                .map(w -> w.startsWith("ال") && w.length() > 4 ? w.substring(2) : w)
                .toList();
    }

    /**
     * Returns the actor to which those named at a token belong: «عناصر التنظيم», «مسلحون من داعش», «قيادي في حركة حماس», «دورية تابعة
     * للجيش».
     */
    public Optional<ActorEntry> memberOf(int token) {
        if (!MEMBERS.has(text.tokens(), token)) {
            return Optional.empty();
        }
        int at = token + 1;
        for (int skipped = 0; skipped < 3 && mention(at).isEmpty() && between(at); skipped++) {
            at++;
        }
        return at(at);
    }

    /** What may stand between a member and its body: «من», «في», «لدى», «باسم», «تابع ل», «مسلح», quotation marks. */
    private boolean between(int i) {
        if (!text.tokens().isWord(i)) {
            return text.tokens().mark(i) == '«' || text.tokens().mark(i) == '"';
        }
        String word = text.tokens().folded(i);
        return switch (word) {
            case "من", "في", "لدي", "باسم", "الي", "ل" -> true;
            default ->
                word.contains("تابع")
                        || word.contains("منتم")
                        || word.contains("ينتم")
                        || word.contains("مسلح")
                        || word.contains("موال");
        };
    }
}
