package org.isnad.exchange;

import org.isnad.exchange.graph.Ftm;
import org.isnad.exchange.graph.JsonLd;
import org.isnad.exchange.row.Acled;
import org.isnad.exchange.row.ClaimCsv;
import org.isnad.exchange.row.GeoJson;
import org.isnad.exchange.row.Hxl;
import org.isnad.exchange.row.Plover;
import org.isnad.exchange.row.Ucdp;
import org.isnad.model.Labelled;

/** The formats that a ledger can be written in. */
public enum ExportFormat implements Labelled {
    /** ACLED's columns and codes, a row an incident. */
    ACLED("acled", true, new Acled()),
    /** UCDP GED's columns and codes, a row an incident with deaths. */
    UCDP("ucdp", true, new Ucdp()),
    /** PLOVER in POLECAT's columns, tab separated, a row an incident. */
    PLOVER("plover", true, new Plover()),
    /** GeoJSON, a feature an incident. */
    GEOJSON("geojson", false, new GeoJson()),
    /** HXL, a row an incident. */
    HXL("hxl", true, new Hxl()),
    /** A row a claim. */
    CSV("csv", true, new ClaimCsv()),
    /** FollowTheMoney, JSON lines of entities. */
    FTM("ftm", false, new Ftm()),
    /** JSON-LD: PROV-O, Web Annotation, schema.org. */
    JSONLD("jsonld", false, new JsonLd());

    private final String label;
    private final boolean table;
    private final Format format;

    ExportFormat(String label, boolean table, Format format) {
        this.label = label;
        this.table = table;
        this.format = format;
    }

    @Override
    public String label() {
        return label;
    }

    /** Returns whether it is a table that a spreadsheet opens, and so may start with a byte order mark. */
    public boolean isTable() {
        return table;
    }

    /** Returns how it is written. */
    public Format format() {
        return format;
    }
}
