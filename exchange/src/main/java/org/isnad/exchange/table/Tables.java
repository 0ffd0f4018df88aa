package org.isnad.exchange.table;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.exchange.ExchangeException;
import org.isnad.model.EventType;
import org.isnad.model.Labelled;
import org.isnad.model.Precision;

/** The tables of this module, read on first use and checked: every type and precision has a row, and no row names another. Thread-safe. */
public final class Tables {
    private static final String TYPE = "type";

    /** ACLED's event and sub-event of each type; {@code -} where it has none. */
    public static final Keyed ACLED = types(
            Keyed.of("acled", TYPE, "disorder_type", "event_type", "sub_event_type", "sub_event_type_state"), "acled");

    /** Which types are organised violence to UCDP. */
    public static final Keyed UCDP = types(Keyed.of("ucdp", TYPE, "violence"), "ucdp");

    /** PLOVER's type and mode of each type. */
    public static final Keyed PLOVER = types(Keyed.of("plover", TYPE, "event_type", "mode", "quad"), "plover");

    /** The codes of precision. */
    public static final Keyed PRECISION =
            whole(Keyed.of("precision", "precision", "geo_precision", "where_prec"), "precision", Precision.values());

    /** The codes of each kind of actor. */
    public static final Keyed ACTORS = Keyed.of("actors", "kind", "inter", "sector");

    /** The codes of actors without an entry in the registry, by a word of their name. */
    public static final Keyed WORDS = Keyed.of("words", "word", "inter", "sector");

    /** The codes of countries. */
    public static final Keyed COUNTRIES =
            Keyed.of("countries", "id", "iso", "iso3", "gw", "cow", "english", "acled_region", "ucdp_region");

    /** The figures of vague counts. */
    public static final Keyed VAGUE = Keyed.of("vague", "word", "number");

    private Tables() {}

    private static Keyed types(Keyed table, String name) {
        return whole(table, name, EventType.values());
    }

    private static Keyed whole(Keyed table, String name, Labelled... members) {
        Set<String> all = Arrays.stream(members).map(Labelled::label).collect(Collectors.toSet());
        if (!table.rows().keySet().equals(all)) {
            throw new ExchangeException("%s.tsv must have a row for each of %s and no other; it has %s"
                    .formatted(name, all, table.rows().keySet()));
        }
        return table;
    }
}
