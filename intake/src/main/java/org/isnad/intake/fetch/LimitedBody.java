package org.isnad.intake.fetch;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.isnad.intake.IntakeException;
import org.isnad.intake.taken.Bounded;
import org.isnad.intake.taken.Limits;

/** Takes the bytes of an answer up to a limit; beyond it the connection is given up and nothing is kept. */
final class LimitedBody implements HttpResponse.BodySubscriber<byte[]> {
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final Limits limits;
    private final long announced;
    private Flow.Subscription subscription;

    private LimitedBody(Limits limits, long announced) {
        this.limits = limits;
        this.announced = announced;
    }

    static HttpResponse.BodyHandler<byte[]> handler(Limits limits) {
        return info -> new LimitedBody(
                limits, info.headers().firstValueAsLong("content-length").orElse(-1));
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        if (announced > limits.document()) {
            giveUp(Bounded.tooLarge(limits));
        } else {
            subscription.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        if (body.isDone()) {
            return;
        }
        for (ByteBuffer buffer : buffers) {
            if (kept.size() + buffer.remaining() > limits.document()) {
                giveUp(Bounded.tooLarge(limits));
                return;
            }
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            kept.writeBytes(bytes);
        }
        subscription.request(1);
    }

    private void giveUp(IntakeException reason) {
        subscription.cancel();
        kept.reset();
        body.completeExceptionally(reason);
    }

    @Override
    public void onError(Throwable error) {
        body.completeExceptionally(error);
    }

    @Override
    public void onComplete() {
        body.complete(kept.toByteArray());
    }
}
