package org.isnad.comparison.event;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.comparison.ReportHead;
import org.isnad.comparison.ReportedClaim;
import org.isnad.model.Reading;
import org.isnad.reading.Reader;
import org.isnad.reading.input.Details;
import org.isnad.reading.input.Input;
import org.isnad.reading.input.ReportFile;

/** Reads the reports of an event as the command does. */
public final class EventReader {
    private EventReader() {}

    public static List<ReportedClaim> claims(AnnotatedEvent event) {
        List<ReportedClaim> out = new ArrayList<>();
        for (AnnotatedEvent.Text text : event.texts()) {
            out.addAll(claims(text));
        }
        return out;
    }

    public static List<ReportedClaim> claims(AnnotatedEvent.Text text) {
        Reading reading = reading(text);
        ReportHead head = ReportHead.of(reading.report());
        return reading.claims().stream().map(c -> new ReportedClaim(head, c)).toList();
    }

    private static Reading reading(AnnotatedEvent.Text text) {
        Input input = ReportFile.read(
                new ByteArrayInputStream(text.text().getBytes(StandardCharsets.UTF_8)),
                text.report() + ".txt",
                new Details(text.outlet(), text.published(), Optional.empty()));
        return ((Input.Accepted) input).read(Reader.standard());
    }
}
