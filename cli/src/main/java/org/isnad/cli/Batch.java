package org.isnad.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does work on all cores and hands the results on in the order of the input. Only so many results are held at a time, however long
 * the list.
 */
final class Batch {
    private static final long STACK = 8L << 20;

    private Batch() {}

    /** Applies work to each item and gives the results to a taker, which runs on the calling thread; few results are held. */
    static <T, R> void run(List<T> items, Function<T, R> work, Consumer<R> taker) {
        if (items.size() < 2) {
            items.forEach(item -> taker.accept(work.apply(item)));
            return;
        }
        run(items::forEach, 2 * Runtime.getRuntime().availableProcessors(), work, taker);
    }

    /**
     * The same for a taker that now and then takes its time, while work goes on.
     *
     * @param items hands on the items, on the calling thread
     * @param held how many results are held at most
     */
    static <T, R> void run(Consumer<Consumer<T>> items, int held, Function<T, R> work, Consumer<R> taker) {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(cores, task -> {
            Thread thread = new Thread(null, task, "reader", STACK);
            thread.setDaemon(true);
            return thread;
        });
        try {
            Deque<Future<R>> waiting = new ArrayDeque<>();
            items.accept(item -> {
                if (waiting.size() >= held) {
                    taker.accept(take(waiting));
                }
                waiting.add(pool.submit(() -> work.apply(item)));
            });
            while (!waiting.isEmpty()) {
                taker.accept(take(waiting));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R take(Deque<Future<R>> waiting) {
        try {
            return waiting.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
