package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import org.isnad.format.CsvOutput;
import org.isnad.format.Look;
import org.isnad.format.TextOutput;
import org.isnad.ledger.LedgerClaim;
import org.isnad.ledger.LedgerJson;
import org.isnad.ledger.ReviewState;
import org.isnad.model.Link;

/** How a claim of the ledger is written. */
final class ClaimShape {
    private ClaimShape() {}

    static Listing.Shape<LedgerClaim> of(Look look) {
        List<String> columns = new ArrayList<>(CsvOutput.COLUMNS);
        columns.addAll(List.of("review", "incident", "report_id"));
        return new Listing.Shape<>(
                LedgerJson::of, columns, ClaimShape::cells, (claim, number) -> text(claim, number, look));
    }

    private static List<String> cells(LedgerClaim claim) {
        List<String> cells = new ArrayList<>(CsvOutput.cells(claim.report().with(""), claim.claim()));
        cells.add(claim.review().label());
        cells.add(claim.incident());
        cells.add(claim.report().id());
        return cells;
    }

    private static String text(LedgerClaim claim, int number, Look look) {
        List<String> notes = new ArrayList<>();
        claim.claim().attribution().origin().map(Link::name).ifPresent(name -> notes.add("said by " + name));
        claim.report().outlet().ifPresent(notes::add);
        claim.report().published().ifPresent(day -> notes.add(day.toString()));
        notes.add(claim.report().file());
        if (claim.review() != ReviewState.NONE) {
            notes.add(
                    claim.review() == ReviewState.AGAIN
                            ? "asks for another look"
                            : claim.review().label());
        }
        notes.add(claim.claim().id());
        return TextOutput.of(claim.claim(), number, notes, look);
    }
}
