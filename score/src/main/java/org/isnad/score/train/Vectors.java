package org.isnad.score.train;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Dense vectors for the rows of a sparse symmetric matrix, and groups of them. Deterministic for a given seed. */
final class Vectors {
    private static final int ROUNDS = 10;
    private static final int GROUP_ROUNDS = 25;

    private Vectors() {}

    /** A sparse row. */
    record Row(int[] columns, double[] values) {
        static Row of(Map<Integer, Double> cells) {
            return new Row(
                    cells.keySet().stream().mapToInt(Integer::intValue).toArray(),
                    cells.values().stream().mapToDouble(Double::doubleValue).toArray());
        }
    }

    /** The rows in the space of the leading eigenvectors, found by subspace iteration, each scaled to length 1. */
    static double[][] reduce(List<Row> rows, int size, int dimensions) {
        Random random = new Random(31);
        double[][] q = new double[size][dimensions];
        for (double[] row : q) {
            for (int d = 0; d < dimensions; d++) {
                row[d] = random.nextGaussian();
            }
        }
        orthogonal(q, dimensions);
        for (int round = 0; round < ROUNDS; round++) {
            q = times(rows, q, dimensions);
            orthogonal(q, dimensions);
        }
        double[][] image = times(rows, q, dimensions);
        // Columns weigh by the square root of their strength, which serves similarity better than the full one.
        for (int d = 0; d < dimensions; d++) {
            double norm = 0;
            for (double[] row : image) {
                norm += row[d] * row[d];
            }
            double scale = 1 / Math.sqrt(Math.sqrt(norm) + 1e-12);
            for (double[] row : image) {
                row[d] *= scale;
            }
        }
        for (double[] row : image) {
            unit(row);
        }
        return image;
    }

    private static double[][] times(List<Row> rows, double[][] q, int dimensions) {
        double[][] out = new double[q.length][dimensions];
        for (int i = 0; i < q.length; i++) {
            Row row = rows.get(i);
            for (int k = 0; k < row.columns().length; k++) {
                double[] other = q[row.columns()[k]];
                for (int d = 0; d < dimensions; d++) {
                    out[i][d] += row.values()[k] * other[d];
                }
            }
        }
        return out;
    }

    /** Gram and Schmidt, column by column. */
    private static void orthogonal(double[][] q, int dimensions) {
        for (int d = 0; d < dimensions; d++) {
            for (int e = 0; e < d; e++) {
                double dot = 0;
                for (double[] row : q) {
                    dot += row[d] * row[e];
                }
                for (double[] row : q) {
                    row[d] -= dot * row[e];
                }
            }
            double norm = 0;
            for (double[] row : q) {
                norm += row[d] * row[d];
            }
            double scale = 1 / (Math.sqrt(norm) + 1e-12);
            for (double[] row : q) {
                row[d] *= scale;
            }
        }
    }

    private static void unit(double... row) {
        double norm = 0;
        for (double x : row) {
            norm += x * x;
        }
        double scale = 1 / (Math.sqrt(norm) + 1e-12);
        for (int d = 0; d < row.length; d++) {
            row[d] *= scale;
        }
    }

    /** Spherical k-means; returns the group of each vector. */
    static int[] group(double[][] vectors, int groups, Random random) {
        int dimensions = vectors[0].length;
        double[][] centres = new double[Math.min(groups, vectors.length)][];
        for (int g = 0; g < centres.length; g++) {
            centres[g] = vectors[random.nextInt(vectors.length)].clone();
        }
        int[] of = new int[vectors.length];
        for (int round = 0; round < GROUP_ROUNDS; round++) {
            for (int i = 0; i < vectors.length; i++) {
                of[i] = nearest(vectors[i], centres);
            }
            double[][] next = new double[centres.length][dimensions];
            for (int i = 0; i < vectors.length; i++) {
                for (int d = 0; d < dimensions; d++) {
                    next[of[i]][d] += vectors[i][d];
                }
            }
            for (int g = 0; g < centres.length; g++) {
                unit(next[g]);
                centres[g] = next[g];
            }
        }
        return of;
    }

    private static int nearest(double[] vector, double[][] centres) {
        int best = 0;
        double top = Double.NEGATIVE_INFINITY;
        for (int g = 0; g < centres.length; g++) {
            double dot = 0;
            for (int d = 0; d < vector.length; d++) {
                dot += vector[d] * centres[g][d];
            }
            if (dot > top) {
                top = dot;
                best = g;
            }
        }
        return best;
    }
}
