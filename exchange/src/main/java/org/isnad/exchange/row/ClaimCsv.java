package org.isnad.exchange.row;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.exchange.Format;
import org.isnad.exchange.Holdings;
import org.isnad.exchange.Loss;
import org.isnad.exchange.Piece;
import org.isnad.format.CsvOutput;

/** A row a claim: the columns of {@code isnad read --format csv}, then the review and the incident. */
public final class ClaimCsv implements Format {

    /** Returns the columns in order. */
    public static List<String> columns() {
        List<String> out = new ArrayList<>(CsvOutput.COLUMNS);
        out.addAll(List.of("review", "incident"));
        return List.copyOf(out);
    }

    @Override
    public String start() {
        return CsvOutput.lines(List.of(columns()));
    }

    @Override
    public void pieces(Holdings holdings, Loss loss, Consumer<Piece> taker) {
        holdings.eachClaim(claim -> {
            List<String> cells = new ArrayList<>(CsvOutput.cells(claim.report().with(""), claim.claim()));
            cells.add(claim.review().label());
            cells.add(claim.incident());
            loss.holds(claim.claim());
            loss.holdsPiece();
            taker.accept(new Piece(claim.claim().id(), CsvOutput.lines(List.of(cells))));
        });
    }
}
