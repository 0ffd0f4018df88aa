package org.isnad.knowledge.actor;

import java.util.List;
import org.isnad.knowledge.KnowledgeException;

/**
 * A row of the registry.
 *
 * @param id the identity, such as {@code actor:sdf}
 * @param names Arabic names, the most usual first
 * @param shortForms forms that stand for it only once it was introduced
 * @param english the usual English name
 * @param kind what it is
 * @param parent the id of the body it belongs to, or empty
 * @param country ISO 3166 alpha-2 code in lower case, or empty
 * @param codes codes of public registers as {@code key=value}
 * @param source where the row is from
 */
public record ActorEntry(
        String id,
        List<String> names,
        List<String> shortForms,
        String english,
        ActorKind kind,
        String parent,
        String country,
        List<String> codes,
        String source) {

    /** The columns of the data files, in order. */
    public static final List<String> COLUMNS =
            List.of("id", "names", "short", "english", "kind", "parent", "country", "codes", "source");

    /** Copies the lists. */
    public ActorEntry {
        names = List.copyOf(names);
        shortForms = List.copyOf(shortForms);
        codes = List.copyOf(codes);
    }

    /**
     * Makes an entry of the cells of a row.
     *
     * @throws KnowledgeException if a cell has a value that is not allowed
     */
    public static ActorEntry of(String... cells) {
        if (cells.length != COLUMNS.size()) {
            throw new KnowledgeException("an actor has %d cells: expected %s".formatted(cells.length, COLUMNS));
        }
        ActorKind kind = ActorKind.named(cells[4])
                .orElseThrow(() -> new KnowledgeException("\"%s\" is no kind of actor".formatted(cells[4])));
        return new ActorEntry(
                cells[0], list(cells[1]), list(cells[2]), cells[3], kind, cells[5], cells[6], list(cells[7]), cells[8]);
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }
}
