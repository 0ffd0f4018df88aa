package org.isnad.knowledge.place;

import java.util.List;
import java.util.Optional;
import org.isnad.knowledge.KnowledgeException;
import org.isnad.model.Coordinates;

/**
 * A row of the gazetteer.
 *
 * @param id the identity, such as {@code sy:raqqa} or {@code gn:172410}
 * @param names Arabic names, the most usual first; a leading {@code ~} marks one that needs a generic word before it
 * @param english the usual English name
 * @param kind what kind of place it is
 * @param parent the id of the place it lies in, or empty
 * @param country ISO 3166 alpha-2 code in lower case, or empty
 * @param coordinates a point in it, if known
 * @param nisba adjectives of origin, masculine singular without article
 * @param source where the row is from
 */
public record PlaceEntry(
        String id,
        List<String> names,
        String english,
        PlaceKind kind,
        String parent,
        String country,
        Optional<Coordinates> coordinates,
        List<String> nisba,
        String source) {

    /** The columns of the data files, in order. */
    public static final List<String> COLUMNS =
            List.of("id", "names", "english", "kind", "parent", "country", "latitude", "longitude", "nisba", "source");

    /** Copies the lists. */
    public PlaceEntry {
        names = List.copyOf(names);
        nisba = List.copyOf(nisba);
    }

    /**
     * Makes an entry of the cells of a row.
     *
     * @throws KnowledgeException if a cell has a value that is not allowed
     */
    public static PlaceEntry of(String... cells) {
        if (cells.length != COLUMNS.size()) {
            throw new KnowledgeException("a place has %d cells: expected %s".formatted(cells.length, COLUMNS));
        }
        PlaceKind kind = PlaceKind.named(cells[3])
                .orElseThrow(() -> new KnowledgeException("\"%s\" is no kind of place".formatted(cells[3])));
        Optional<Coordinates> at = cells[6].isEmpty()
                ? Optional.empty()
                : Optional.of(new Coordinates(Double.parseDouble(cells[6]), Double.parseDouble(cells[7])));
        return new PlaceEntry(
                cells[0], list(cells[1]), cells[2], kind, cells[4], cells[5], at, list(cells[8]), cells[9]);
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }
}
