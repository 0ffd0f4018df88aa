package org.isnad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.format.CsvOutput;
import org.isnad.format.Look;
import org.isnad.format.Plain;
import org.isnad.ledger.Hit;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerJson;
import org.isnad.ledger.Page;
import org.isnad.ledger.Paging;
import org.isnad.model.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad search}: words in the texts of reports. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = {
            "Finds reports that have all the words, the newest first, whatever their spelling and what is written onto them:",
            "رقه finds الرقة and بالرقة. Filters ask for a claim in the report that satisfies them."
        },
        footer = {"", "Example: isnad search هدنة --place الرقة"})
final class SearchCommand implements Callable<Integer> {
    private static final List<String> COLUMNS =
            List.of("report", "outlet", "published", "report_id", "start", "end", "snippet", "claims");

    private final Console console;

    @Mixin
    private LedgerOptions options;

    @Mixin
    private FilterOptions filter;

    @Mixin
    private AsOfOption moment;

    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "The words.")
    private List<String> words;

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Paging wanted = filter.paging(options.format());
        Look look = console.look();
        try (Ledger ledger = options.existing()) {
            Page<Hit> page = ledger.search(String.join(" ", words), filter.filter(), moment.asOf(), wanted);
            if (options.format() == OutputFormat.CSV) {
                console.print(CsvOutput.lines(List.of(COLUMNS)));
                page.items().forEach(hit -> console.print(CsvOutput.lines(rows(hit))));
                return 0;
            }
            Listing<Hit> list = new Listing<>(
                    console,
                    options.format(),
                    new Listing.Shape<>(LedgerJson::of, COLUMNS, hit -> List.of(), (hit, n) -> text(hit, n, look)));
            page.items().forEach(list::add);
            list.end("Nothing found.");
            FilterOptions.more(console, wanted, page.more());
        }
        return 0;
    }

    private static List<List<String>> rows(Hit hit) {
        String claims = hit.claims().stream().map(c -> c.claim().id()).collect(Collectors.joining(" | "));
        return hit.snippets().stream()
                .map(snippet -> List.of(
                        CsvOutput.safe(hit.report().file()),
                        CsvOutput.safe(hit.report().outlet().orElse("")),
                        hit.report().published().map(Object::toString).orElse(""),
                        hit.report().id(),
                        Integer.toString(snippet.span().start()),
                        Integer.toString(snippet.span().end()),
                        CsvOutput.safe(snippet.text()),
                        claims))
                .toList();
    }

    private static String text(Hit hit, int number, Look look) {
        StringBuilder out = new StringBuilder();
        String outlet =
                hit.report().outlet().map(o -> " · " + Look.own(Plain.of(o))).orElse("");
        String day = hit.report().published().map(d -> " · " + d).orElse("");
        out.append(look.bold(
                        "%3d. %s%s%s".formatted(number, Plain.of(hit.report().file()), outlet, day)))
                .append('\n');
        hit.snippets()
                .forEach(snippet -> out.append("     ")
                        .append(Look.isolate("…" + marked(snippet, look) + "…"))
                        .append('\n'));
        if (!hit.claims().isEmpty()) {
            out.append(look.dim("     " + hit.claims().size() + " claims there: "
                            + hit.claims().stream().map(c -> c.claim().id()).collect(Collectors.joining(" "))))
                    .append('\n');
        }
        return out.toString();
    }

    private static String marked(Hit.Snippet snippet, Look look) {
        StringBuilder out = new StringBuilder();
        int at = snippet.span().start();
        for (Span match : snippet.matches()) {
            out.append(plain(cut(snippet, at, match.start())))
                    .append(look.bold(plain(cut(snippet, match.start(), match.end()))));
            at = match.end();
        }
        return out.append(plain(cut(snippet, at, snippet.span().end()))).toString();
    }

    /** The space before a stretch stays. */
    private static String plain(String stretch) {
        boolean space = !stretch.isEmpty() && Character.isWhitespace(stretch.charAt(0));
        return (space ? " " : "") + Plain.of(stretch);
    }

    private static String cut(Hit.Snippet snippet, int start, int end) {
        int base = snippet.span().start();
        return snippet.text().substring(start - base, end - base);
    }
}
