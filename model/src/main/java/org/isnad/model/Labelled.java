package org.isnad.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A constant that has a fixed name in every output: the value of the annotation guide, such as {@code air-strike}. */
public interface Labelled {

    /** Returns the name used in JSON, CSV and the reference annotations. */
    String label();

    /**
     * Finds the constant of an enum by its label.
     *
     * @throws ModelException if there is none; the message lists the labels that exist
     */
    static <E extends Enum<E> & Labelled> E of(Class<E> type, String label) {
        Object constant = LabelIndex.OF.get(type).get(label);
        if (constant != null) {
            return type.cast(constant);
        }
        String known =
                Arrays.stream(type.getEnumConstants()).map(Labelled::label).collect(Collectors.joining(", "));
        throw new ModelException("\"%s\" is no %s: use one of %s"
                .formatted(label, type.getSimpleName().toLowerCase(Locale.ROOT), known));
    }
}
