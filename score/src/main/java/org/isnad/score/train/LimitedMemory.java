package org.isnad.score.train;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Finds the minimum of a smooth convex function by the limited-memory BFGS method with backtracking (Nocedal 1980; Liu and Nocedal
 * 1989). Deterministic.
 */
final class LimitedMemory {
    private static final int MEMORY = 7;
    private static final double SUFFICIENT = 1e-4;

    private LimitedMemory() {}

    /** A function to make small. */
    interface Objective {
        /** Returns the value at {@code w} and puts the gradient there into {@code gradient}, which is zeros before. */
        double at(double[] w, double[] gradient);
    }

    private record Pair(double[] step, double[] change, double rho) {}

    /** Moves {@code w} to where the function is least, in at most so many rounds. */
    static void minimise(Objective objective, double[] w, int rounds) {
        int n = w.length;
        double[] gradient = new double[n];
        double value = objective.at(w, gradient);
        Deque<Pair> memory = new ArrayDeque<>();
        for (int round = 0; round < rounds; round++) {
            double[] direction = direction(gradient, memory);
            double slope = dot(direction, gradient);
            if (slope > -1e-9) {
                return;
            }
            double size = memory.isEmpty() ? Math.min(1, 1 / Math.sqrt(dot(gradient, gradient))) : 1;
            double[] next = new double[n];
            double[] nextGradient = new double[n];
            double nextValue = Double.POSITIVE_INFINITY;
            for (int halving = 0; halving < 20; halving++) {
                for (int i = 0; i < n; i++) {
                    next[i] = w[i] + size * direction[i];
                    nextGradient[i] = 0;
                }
                nextValue = objective.at(next, nextGradient);
                if (nextValue <= value + SUFFICIENT * size * slope) {
                    break;
                }
                size /= 2;
            }
            if (nextValue >= value - 1e-7 * Math.abs(value)) {
                return;
            }
            remember(memory, w, next, gradient, nextGradient);
            System.arraycopy(next, 0, w, 0, n);
            gradient = nextGradient;
            value = nextValue;
        }
    }

    private static void remember(
            Deque<Pair> memory, double[] w, double[] next, double[] gradient, double[] nextGradient) {
        double[] step = new double[w.length];
        double[] change = new double[w.length];
        for (int i = 0; i < w.length; i++) {
            step[i] = next[i] - w[i];
            change[i] = nextGradient[i] - gradient[i];
        }
        double curvature = dot(step, change);
        if (curvature > 1e-10) {
            memory.addLast(new Pair(step, change, 1 / curvature));
            if (memory.size() > MEMORY) {
                memory.removeFirst();
            }
        }
    }

    private static double[] direction(double[] gradient, Deque<Pair> memory) {
        double[] q = gradient.clone();
        double[] alpha = new double[memory.size()];
        int k = memory.size();
        for (Iterator<Pair> it = memory.descendingIterator(); it.hasNext(); ) {
            Pair p = it.next();
            k--;
            alpha[k] = p.rho() * dot(p.step(), q);
            add(q, p.change(), -alpha[k]);
        }
        if (!memory.isEmpty()) {
            Pair last = memory.getLast();
            double scale = dot(last.step(), last.change()) / dot(last.change(), last.change());
            for (int i = 0; i < q.length; i++) {
                q[i] *= scale;
            }
        }
        for (Pair p : memory) {
            double beta = p.rho() * dot(p.change(), q);
            add(q, p.step(), alpha[k] - beta);
            k++;
        }
        for (int i = 0; i < q.length; i++) {
            q[i] = -q[i];
        }
        return q;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void add(double[] to, double[] what, double times) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * what[i];
        }
    }
}
