package org.isnad.cli;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.intake.taken.Taken;
import org.isnad.model.Problem;
import org.isnad.reading.input.Input;

/**
 * One thing to read: a text that is yet to be opened, or what intake took out of something else.
 *
 * @param item what is known of it
 * @param taken the article or refusal, if intake has opened it
 */
record Arrival(Item item, Optional<Taken> taken) {

    static Arrival of(Item item) {
        return new Arrival(item, Optional.empty());
    }

    static Arrival of(Item item, Taken taken) {
        return new Arrival(item, Optional.of(taken));
    }

    String name() {
        return taken.map(Taken::name).orElse(item.name());
    }

    /** Returns the article, if intake took one. */
    Optional<Taken.Article> article() {
        return taken.filter(Taken.Article.class::isInstance).map(Taken.Article.class::cast);
    }

    /** Returns the report or the refusal; opens the text if need be. */
    Input open(InputStream in) {
        if (taken.isEmpty()) {
            return item.open(in);
        }
        if (taken.get() instanceof Taken.Refused refused) {
            return new Input.Refused(refused.name(), refused.reason());
        }
        Input.Accepted accepted = article().orElseThrow().input();
        List<Problem> all = new ArrayList<>(item.problems());
        all.addAll(accepted.problems());
        return new Input.Accepted(accepted.report(), all);
    }
}
