package org.isnad.intake.taken;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Problem;
import org.isnad.reading.input.Input;

/** What became of one document: an article to be read, or a refusal. Nothing is dropped in silence. */
public sealed interface Taken {

    /** Returns what people call the document. */
    String name();

    /** Returns the same with a further problem, if it is an article. */
    default Taken with(Problem problem) {
        if (!(this instanceof Article article)) {
            return this;
        }
        List<Problem> all = new ArrayList<>(article.input().problems());
        all.add(problem);
        return new Article(article.raw(), new Input.Accepted(article.input().report(), all), article.facts());
    }

    /**
     * An article.
     *
     * @param raw the document as it came
     * @param input the report made of it, and what is doubtful about it; its id is the hash of the raw bytes
     * @param facts what the document says of itself, and where it says so
     */
    record Article(RawDocument raw, Input.Accepted input, Fact.All facts) implements Taken {
        @Override
        public String name() {
            return raw.name();
        }

        /** Returns the article's address: the one that it calls its own, else the one that it came from. */
        public Optional<URI> url() {
            return facts.address().map(Fact::value).or(raw::url);
        }
    }

    /**
     * A document without an article that could be read.
     *
     * @param name what people call it
     * @param reason why, and what to do
     */
    record Refused(String name, String reason) implements Taken {

        /** Returns the message for people: the document and the reason. */
        public String message() {
            return name + ": " + reason;
        }
    }
}
