package org.isnad.score.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Named figures in the order in which they are printed.
 *
 * @param figures the figures
 */
public record Measures(List<Figure> figures) {
    private static final int COLUMN = 20;

    /** Copies the list. */
    public Measures {
        figures = List.copyOf(figures);
    }

    /**
     * A figure.
     *
     * @param name such as {@code claims.f1}
     * @param value a count, or a share between 0 and 1
     * @param whole whether it is a count
     */
    public record Figure(String name, double value, boolean whole) {

        /** Returns the value with three decimals, or none for a count. */
        public String text() {
            return whole
                    ? Long.toString((long) value)
                    : new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
        }
    }

    /** Returns the value of a figure; NaN if there is none of that name. */
    public double get(String name) {
        return figures.stream()
                .filter(f -> f.name().equals(name))
                .mapToDouble(Figure::value)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** Returns a line for each figure: the name, padded, and the value. */
    public List<String> lines() {
        return figures.stream()
                .map(f -> f.name() + " ".repeat(Math.max(0, COLUMN - f.name().length())) + " " + f.text())
                .toList();
    }

    static final class Builder {
        private final List<Figure> figures = new ArrayList<>();

        void count(String name, int value) {
            figures.add(new Figure(name, value, true));
        }

        void share(String name, double value) {
            figures.add(new Figure(name, value, false));
        }

        Measures build() {
            return new Measures(figures);
        }
    }
}
