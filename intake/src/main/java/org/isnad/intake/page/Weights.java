package org.isnad.intake.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * How much prose and how much else lies below each element. One pass over the blocks and their ancestors; jsoup limits the depth of a
 * page, so that it is linear in the page.
 */
final class Weights {
    private static final double SHORT = 0.3;

    private final Map<Element, double[]> sums = new HashMap<>();
    private double total;

    static Weights of(List<Block> blocks) {
        Weights weights = new Weights();
        blocks.forEach(weights::add);
        return weights;
    }

    private void add(Block block) {
        double prose = block.prose() ? block.words() - block.linkWords() : 0;
        double other = block.prose() ? 0 : block.linkWords() + SHORT * (block.words() - block.linkWords());
        total += prose;
        for (Element e = block.holder(); e != null; e = e.parent()) {
            double[] sum = sums.computeIfAbsent(e, k -> new double[2]);
            sum[0] += prose;
            sum[1] += other;
        }
    }

    /** Returns the words of prose below an element. */
    double prose(Element e) {
        return sums.getOrDefault(e, new double[2])[0];
    }

    /** Returns the words of links, labels and the like below an element, short words that are no links counted in part. */
    double other(Element e) {
        return sums.getOrDefault(e, new double[2])[1];
    }

    /** Returns the words of prose of the page. */
    double total() {
        return total;
    }
}
