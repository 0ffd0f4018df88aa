package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.isnad.arabic.ArabicException;
import org.isnad.comparison.ComparisonException;
import org.isnad.desk.DeskException;
import org.isnad.exchange.ExchangeException;
import org.isnad.format.FormatException;
import org.isnad.intake.IntakeException;
import org.isnad.knowledge.KnowledgeException;
import org.isnad.ledger.LedgerException;
import org.isnad.reading.ReadingException;
import org.isnad.score.ScoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** The {@code isnad} command. */
@Command(
        name = "isnad",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description =
                "Reads Arabic conflict reporting into claims: who said that what happened, through whom, where, when, to how many.",
        footer = {"", "Example: isnad read report.txt", "Help for a command: isnad read --help"})
public final class Main implements Runnable {
    private static final int FAILED = 1;
    private static final int USAGE = 2;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private Main() {}

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        System.exit(run(Console.standard(), args));
    }

    /** Runs the command and returns its exit status: 0 done, 1 something could not be read, 2 wrong usage. */
    static int run(Console console, String... args) {
        CommandLine command = new CommandLine(new Main())
                .addSubcommand(new ReadCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new AddCommand(console))
                .addSubcommand(new ClaimsCommand(console))
                .addSubcommand(new SourcesCommand(console))
                .addSubcommand(new SearchCommand(console))
                .addSubcommand(new IncidentsCommand(console))
                .addSubcommand(new IncidentCommand(console))
                .addSubcommand(new ContradictionsCommand(console))
                .addSubcommand(new ForecastsCommand(console))
                .addSubcommand(new ReviewCommand(console))
                .addSubcommand(new DismissCommand(console))
                .addSubcommand(new WithdrawCommand(console))
                .addSubcommand(new VerifyCommand(console))
                .addSubcommand(new RebuildCommand(console))
                .addSubcommand(new StatusCommand(console))
                .addSubcommand(new ExportCommand(console))
                .addSubcommand(new DeskCommand(console))
                .addSubcommand(new ScoreCommand(console))
                .addSubcommand(new TrainCommand(console))
                .setExecutionExceptionHandler((e, c, parsed) -> failed(console, e))
                .setParameterExceptionHandler((e, rest) -> wrong(console, e));
        StringWriter out = new StringWriter();
        command.setOut(new PrintWriter(out, true));
        int status = command.execute(args);
        try {
            console.print(out.toString());
        } catch (UncheckedIOException e) {
            return failed(console, e);
        }
        return status;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "name a command: " + String.join(", ", spec.subcommands().keySet()));
    }

    private static int wrong(Console console, ParameterException e) {
        console.say(e.getMessage());
        console.say("see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return USAGE;
    }

    private static int failed(Console console, Exception e) {
        if (e instanceof UncheckedIOException io) {
            return closed(console, io.getCause());
        }
        if (e instanceof UsageException) {
            console.say(e.getMessage());
            return USAGE;
        }
        if (e instanceof ScoreException
                || e instanceof LedgerException
                || e instanceof ExchangeException
                || e instanceof DeskException
                || e instanceof ComparisonException
                || e instanceof FormatException
                || e instanceof ReadingException
                || e instanceof IntakeException
                || e instanceof ArabicException
                || e instanceof KnowledgeException) {
            console.say(e.getMessage());
            return FAILED;
        }
        console.say("this should not have happened; please send this to the developers:");
        e.printStackTrace(console.err());
        return FAILED;
    }

    /** Whoever read the output has closed it, as {@code head} does: that is no failure. */
    private static int closed(Console console, IOException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("pipe") || message.contains("closed")) {
            return 0;
        }
        console.say("the output cannot be written (%s): is the disk full?".formatted(message));
        return FAILED;
    }

    /** Reads the version that the build wrote. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            return new String[] {"isnad " + Build.version()};
        }
    }
}
