package org.isnad.reading.attribution;

import java.util.Locale;
import java.util.Optional;
import org.isnad.arabic.fold.Folder;
import org.isnad.knowledge.actor.ActorEntry;
import org.isnad.knowledge.actor.ActorKind;
import org.isnad.model.Link;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.text.ReportText;

/** Tells outlets and agencies, and which of them is the report's own. Immutable, thread-safe. */
final class Outlets {
    private final Lexicon lexicon;
    private final String own;

    /** Knows the report's own outlet by its name in Arabic or English, if it is given. */
    Outlets(Lexicon lexicon, Optional<String> outlet) {
        this.lexicon = lexicon;
        this.own = plain(outlet.orElse(""));
    }

    /** «Al-Jazirah (KSA)» without what is not its name; folded. */
    private static String plain(String name) {
        int bracket = name.indexOf('(');
        String bare = bracket > 0 ? name.substring(0, bracket) : name;
        return Folder.foldWord(bare.replace('-', ' ').strip()).toLowerCase(Locale.ROOT);
    }

    /** Whether an agency or an outlet is named at a token. */
    static boolean at(ReportText text, int from, int end) {
        int i = from;
        while (i < Math.min(end, from + 3)) {
            int row = text.phrases().row(Domain.ACTOR, i);
            if (row >= 0) {
                ActorKind kind = text.words().lexicon().actor(row).kind();
                return kind == ActorKind.AGENCY || kind == ActorKind.OUTLET;
            }
            boolean noun = text.words().known(i) && text.words().cls(i) == WordClass.NOUN;
            if (noun && text.words().lemma(i).kind().equals("outlet")) {
                return true;
            }
            if (text.tokens().mark(i) == 0) {
                return false;
            }
            i++;
        }
        return false;
    }

    /** Whether a link is the report's own outlet or its correspondent, which no chain names. */
    boolean own(Link link) {
        String name = Folder.foldWord(link.name());
        if (name.startsWith("مراسل") || name.startsWith("موفد")) {
            int space = name.indexOf(' ');
            boolean other = space > 0
                    && link.affiliation().isPresent()
                    && named(name.substring(space + 1), link.affiliation().get());
            return !other || mine(plain(link.affiliation().get()));
        }
        Optional<ActorEntry> entry = link.id().flatMap(lexicon::actor);
        return !own.isEmpty() && (entry.map(this::mine).orElse(false) || mine(plain(link.name())));
    }

    private static boolean named(String rest, String affiliation) {
        return rest.startsWith(Folder.foldWord(affiliation));
    }

    private boolean mine(ActorEntry entry) {
        return mine(plain(entry.english()))
                || entry.names().stream().anyMatch(name -> plain(name).equals(own));
    }

    private boolean mine(String name) {
        return !own.isEmpty() && !name.isEmpty() && (own.equals(name) || own.startsWith(name + " "));
    }
}
