package org.isnad.intake.document;

import java.util.function.Supplier;
import org.isnad.intake.IntakeException;
import org.isnad.intake.taken.Taken;

/** Hostile or damaged bytes bring out whatever libraries can throw: here all of it becomes a refusal, so that a batch goes on. */
public final class Guarded {
    private Guarded() {}

    /** Does work on one document. */
    public static Taken take(String name, Supplier<Taken> work) {
        try {
            return work.get();
        } catch (OutOfMemoryError e) {
            return new Taken.Refused(
                    name, "it is too large for the memory: split it, or give Java more with ISNAD_JAVA_OPTS=-Xmx4g");
        } catch (StackOverflowError e) {
            return new Taken.Refused(name, "it is nested too deeply to be read: give its text");
        } catch (RuntimeException e) {
            return new Taken.Refused(name, reason(e));
        }
    }

    /** Says why something could not be read. */
    public static String reason(RuntimeException e) {
        return e instanceof IntakeException ? e.getMessage() : damaged(e);
    }

    /** Says that a document is damaged, with what the library said. */
    public static String damaged(Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String line = message.lines().findFirst().orElse("");
        return "it is damaged and cannot be read (%s): get it again, or give its text".formatted(line);
    }
}
