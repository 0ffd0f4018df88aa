package org.isnad.cli;

import java.time.Clock;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.intake.Intake;
import org.isnad.intake.Settings;
import org.isnad.intake.document.FieldMapping;
import org.isnad.intake.fetch.FetchPolicy;
import org.isnad.intake.taken.Limits;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How to take what is no plain text. */
final class IntakeOptions {
    @Option(
            names = "--fields",
            paramLabel = "FIELD=NAME,...",
            description =
                    "Which field of JSON lines holds what: text, title, published, outlet, url; for example text=body,title=head.line.")
    private String fields;

    @Option(names = "--follow", description = "Fetch the pages to which the entries of a feed link.")
    private boolean follow;

    @Option(
            names = "--max-size",
            paramLabel = "SIZE",
            defaultValue = "32m",
            converter = Size.class,
            description = "The largest document, such as 500k or 64m; default ${DEFAULT-VALUE}.")
    private int size;

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            defaultValue = "30s",
            converter = Time.class,
            description = "The longest time to fetch one document or to read one PDF; default ${DEFAULT-VALUE}.")
    private Duration time;

    private Intake intake;

    /** Returns the intake, made when it is first asked for. */
    Intake intake() {
        if (intake == null) {
            Limits limits = Limits.STANDARD.withDocument(size).withTime(time);
            FetchPolicy policy = new FetchPolicy(limits, FetchPolicy.OWN.pause(), false);
            FieldMapping mapping = fields == null ? FieldMapping.COMMON : FieldMapping.of(fields);
            intake = new Intake(new Settings(policy, mapping, follow, Clock.systemUTC()));
        }
        return intake;
    }

    /** Reads a size. */
    static final class Size implements ITypeConverter<Integer> {
        private static final Pattern FORM = Pattern.compile("(?i)(\\d{1,9})([km]?)b?");

        @Override
        public Integer convert(String value) {
            Matcher m = FORM.matcher(value);
            long bytes = !m.matches()
                    ? 0
                    : Long.parseLong(m.group(1))
                            << (m.group(2).isEmpty() ? 0 : m.group(2).equalsIgnoreCase("k") ? 10 : 20);
            if (bytes < 1 || bytes > 1L << 30) {
                throw new TypeConversionException(
                        "\"%s\" is no size from 1 byte to 1024m: write 500k or 64m".formatted(value));
            }
            return (int) bytes;
        }
    }

    /** Reads a length of time. */
    static final class Time implements ITypeConverter<Duration> {
        private static final Pattern FORM = Pattern.compile("(\\d{1,6})([smhd])");

        @Override
        public Duration convert(String value) {
            Matcher m = FORM.matcher(value);
            if (!m.matches() || Long.parseLong(m.group(1)) == 0) {
                throw new TypeConversionException("\"%s\" is no time: write 30s, 15m, 2h or 1d".formatted(value));
            }
            long count = Long.parseLong(m.group(1));
            return switch (m.group(2)) {
                case "s" -> Duration.ofSeconds(count);
                case "m" -> Duration.ofMinutes(count);
                case "h" -> Duration.ofHours(count);
                default -> Duration.ofDays(count);
            };
        }
    }
}
