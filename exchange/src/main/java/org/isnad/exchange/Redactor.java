package org.isnad.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.table.Tsv;
import org.isnad.knowledge.actor.ActorTree;
import org.isnad.ledger.AsOf;
import org.isnad.ledger.ClaimFilter;
import org.isnad.ledger.Ledger;
import org.isnad.model.Actor;
import org.isnad.model.Claim;
import org.isnad.model.Link;
import org.isnad.model.SourceKind;

/**
 * Replaces the names of persons word by word, in any spelling and with what is written onto them, by {@code [p1]}, {@code [p2]}; the same word
 * by the same mark. Masked are the words of all named persons that claims of the ledger lead back to or name as actors and that the registry
 * does not know, every given name, and the word after it: rather too much than too little. Not thread-safe.
 */
public final class Redactor {
    /** Letters of one script; in JSON the letter of an escape is none. */
    private static final Pattern WORD = Pattern.compile("[\\p{IsArabic}\\p{M}\\p{Cf}\\u0640]+|(?<!\\\\)\\p{IsLatin}+");

    private static final Pattern GAP = Pattern.compile("[\\s-]*");
    private static final Set<String> JOINERS =
            Set.of("بن", "ابن", "بنت", "ابو", "ابي", "ابا", "ام", "عبد", "الله", "ال", "الدين", "علي", "حسن", "مصطفي");
    private static final String GIVEN = "/org/isnad/knowledge/actors/given-names.tsv";
    private static final int SHORT = 3;

    private final Set<String> parts = new HashSet<>();
    private final Set<String> glued = new HashSet<>();
    private final Set<String> given;
    private final Map<String, Integer> marks = new HashMap<>();

    private Redactor() {
        given = Tsv.resource(Redactor.class, GIVEN).rows().stream()
                .map(row -> row.need("name"))
                .filter(name -> !name.startsWith("~"))
                .map(Folder::foldWord)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Learns the names of a ledger as it is now and as it was on a day, whatever part of it is exported. */
    public static Redactor of(Ledger ledger, AsOf... moments) {
        Redactor out = new Redactor();
        for (AsOf moment : moments) {
            ledger.eachClaim(ClaimFilter.ALL, moment, held -> out.learn(held.claim()));
        }
        return out;
    }

    private void learn(Claim claim) {
        for (Link link : claim.attribution().links()) {
            if (link.kind() == SourceKind.PERSON && link.named() && unknown(link.id())) {
                learn(link.name());
            }
        }
        for (Actor actor : claim.event().actors()) {
            String first = Folder.foldWord(actor.name().strip().split("\\s+", 2)[0]);
            if (unknown(actor.id()) && given.contains(first)) {
                learn(actor.name());
            }
        }
    }

    private static boolean unknown(java.util.Optional<String> id) {
        return id.flatMap(ActorTree.standard()::find).isEmpty();
    }

    private void learn(String name) {
        StringBuilder whole = new StringBuilder();
        Matcher words = WORD.matcher(name);
        boolean any = false;
        while (words.find()) {
            String word = Folder.foldWord(words.group());
            whole.append(word);
            if (!JOINERS.contains(word) && word.length() >= SHORT) {
                parts.add(word);
                any = true;
            }
        }
        if (!any) {
            WORD.matcher(name).results().forEach(w -> parts.add(Folder.foldWord(w.group())));
        }
        if (whole.length() > 0) {
            glued.add(whole.toString());
        }
    }

    /** Returns a text without the names. */
    public String redact(String text) {
        StringBuilder out = new StringBuilder();
        Matcher words = WORD.matcher(text);
        int done = 0;
        boolean joined = false;
        int[] held = {-1, -1};
        while (words.find()) {
            String word = Folder.foldWord(words.group());
            boolean next = GAP.matcher(text.substring(done, words.start())).matches();
            boolean joiner = JOINERS.contains(stripped(word));
            boolean name = names(word) || joined && next;
            if (name && held[0] >= 0 && next) {
                out.setLength(held[0]);
                out.append(mark(Folder.foldWord(text.substring(held[1], done).strip())))
                        .append(' ');
            } else {
                out.append(text, done, words.start());
            }
            held = joiner && !name ? new int[] {out.length(), words.start()} : new int[] {-1, -1};
            out.append(name ? mark(word) : words.group());
            joined = name && (given.contains(stripped(word)) || joiner);
            done = words.end();
        }
        return out.append(text.substring(done)).toString();
    }

    private boolean names(String word) {
        String bare = stripped(word);
        return parts.contains(word)
                || parts.contains(bare)
                || given.contains(word)
                || given.contains(bare)
                || glued.stream().anyMatch(word::contains);
    }

    /** Takes off one or two particles that are written onto a word, where a name is left. */
    private String stripped(String word) {
        String rest = word;
        for (int i = 0; i < 2 && rest.length() > SHORT && !known(rest); i++) {
            if (rest.startsWith("لل") && known("ال" + rest.substring(2))) {
                rest = "ال" + rest.substring(2);
            } else if ("وفبلك".indexOf(rest.charAt(0)) >= 0) {
                rest = rest.substring(1);
            } else {
                break;
            }
        }
        return known(rest) ? rest : word;
    }

    private boolean known(String word) {
        return parts.contains(word) || given.contains(word) || JOINERS.contains(word);
    }

    private String mark(String word) {
        return "[p" + marks.computeIfAbsent(stripped(word), w -> marks.size() + 1) + "]";
    }
}
