package org.isnad.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.intake.taken.Taken;

/** Gathers what an intake hands on. */
public final class Collected implements Consumer<Taken> {
    private final List<Taken> all = new ArrayList<>();

    @Override
    public void accept(Taken taken) {
        all.add(taken);
    }

    /** Everything, in order. */
    public List<Taken> all() {
        return all;
    }

    /** The articles. */
    public List<Taken.Article> articles() {
        return all.stream()
                .filter(Taken.Article.class::isInstance)
                .map(Taken.Article.class::cast)
                .toList();
    }

    /** The reasons of the refusals. */
    public List<String> reasons() {
        return all.stream()
                .filter(Taken.Refused.class::isInstance)
                .map(t -> ((Taken.Refused) t).reason())
                .toList();
    }

    /** The texts of the articles. */
    public List<String> texts() {
        return articles().stream().map(a -> a.input().report().text()).toList();
    }

    /** The bytes of a text. */
    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
