package org.isnad.ledger;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.isnad.comparison.Forecast;
import org.isnad.comparison.Incident;
import org.isnad.comparison.Relation;
import org.isnad.ledger.store.Adding;
import org.isnad.ledger.store.ClaimQueries;
import org.isnad.ledger.store.Comparisons;
import org.isnad.ledger.store.Database;
import org.isnad.ledger.store.Dump;
import org.isnad.ledger.store.Overview;
import org.isnad.ledger.store.Rebuilder;
import org.isnad.ledger.store.Reviewing;
import org.isnad.ledger.store.Search;
import org.isnad.ledger.store.Verifier;
import org.isnad.ledger.store.Writer;

/**
 * A ledger of claims in a file (SQLite) or a database (PostgreSQL). Whatever changes it is an entry of an append-only journal, and is safely
 * stored when the method returns; all else is made from the journal. Thread-safe; several processes may use one ledger at once. Every method
 * throws {@link LedgerException} when the database fails, with a message that says what to do.
 *
 * <p>Ids are those of {@code isnad read}: {@code sha256:…} for reports, {@code claim:…} for claims; {@code incident:…} for incidents. Spans count
 * UTF-16 code units into {@link #text}. Questions are asked {@link AsOf#NOW} or as of the end of an earlier day.
 */
public final class Ledger implements AutoCloseable {
    private final Database database;
    private final Adding adding;
    private final Reviewing reviewing;
    private final ClaimQueries claims;
    private final Search search;
    private final Overview overview;
    private final Comparisons comparisons;

    private Ledger(Database database, Clock clock) {
        this.database = database;
        Writer writer = new Writer(database, clock);
        this.adding = new Adding(database, writer);
        this.reviewing = new Reviewing(writer);
        this.claims = new ClaimQueries(database);
        this.search = new Search(database);
        this.overview = new Overview(database);
        this.comparisons = new Comparisons(database);
    }

    /**
     * Opens a ledger, made if it is not there.
     *
     * @param location a file, or a JDBC address such as {@code jdbc:postgresql://localhost/isnad?user=me}
     * @param clock what entries take their time from
     */
    public static Ledger open(String location, Clock clock) {
        return new Ledger(Database.open(location, true), clock);
    }

    /** Opens a ledger that must be there; a file that may not be written can still be asked. */
    public static Ledger openExisting(String location, Clock clock) {
        return new Ledger(Database.open(location, false), clock);
    }

    // --- what changes the ledger
    // -------------------------------------------------------------------------------------------------

    /** Takes reports in, all in one transaction; the results are in the same order. A report that is there already changes nothing. */
    public List<Added> add(List<Addition> additions) {
        return adding.add(additions);
    }

    /** Returns what adding a report would come to if that is known without reading it; empty if it must be read. */
    public Optional<Added> settled(String report, String file, String reader) {
        return adding.settled(report, file, reader);
    }

    /** Records what a person decides about a claim that holds now. */
    public Entry review(String claim, Decision decision, String by, Optional<String> why) {
        return reviewing.review(claim, decision, by, why);
    }

    /** Withdraws a report: its claims vanish from all questions, except those as of an earlier day. */
    public Entry withdraw(String report, String by, Optional<String> why) {
        return reviewing.withdraw(report, false, by, why);
    }

    /** Takes a withdrawn report back in, with the claims and reviews that it had. */
    public Entry restore(String report, String by, Optional<String> why) {
        return reviewing.withdraw(report, true, by, why);
    }

    /** Dismisses a contradiction: it is marked as dismissed, and no incident counts it any more. */
    public Entry dismiss(Relation contradiction, String by, Optional<String> why) {
        return reviewing.dismiss(
                contradiction.id(), contradiction.a().claim(), contradiction.b().claim(), by, why);
    }

    /** Makes all projections again from the journal, and returns how many entries there were; a taker is told the number of each that is done. */
    public long rebuild(LongConsumer done) {
        return new Rebuilder(database).rebuild(done);
    }

    // --- questions
    // ---------------------------------------------------------------------------------------------------------------

    /** Returns a part of the claims that satisfy a filter, in the order in which their reports came, then by place in the report. */
    public Page<LedgerClaim> claims(ClaimFilter filter, AsOf asOf, Paging paging) {
        return claims.claims(filter, asOf, paging);
    }

    /** Gives each claim that satisfies a filter to a taker, in the same order, without holding all of them. */
    public void eachClaim(ClaimFilter filter, AsOf asOf, Consumer<LedgerClaim> taker) {
        claims.each(filter, asOf, taker);
    }

    /** Returns how many claims satisfy a filter. */
    public long countClaims(ClaimFilter filter, AsOf asOf) {
        return claims.count(filter, asOf);
    }

    /** Returns a claim by its id, if it holds at that moment. */
    public Optional<LedgerClaim> claim(String id, AsOf asOf) {
        return claims.claim(id, asOf);
    }

    /** Returns the reviews that hold for a claim, the oldest first: its own, and those that followed to it from an older reading. */
    public List<Review> reviews(String claim, AsOf asOf) {
        return claims.reviews(claim, asOf);
    }

    /** Returns a part of the reports, in the order in which they came. */
    public Page<LedgerReport> reports(AsOf asOf, Paging paging) {
        return claims.reports(asOf, paging);
    }

    /** Returns a report by its id, or an unambiguous beginning of it; empty if it is withdrawn or not there. */
    public Optional<LedgerReport> report(String id, AsOf asOf) {
        return claims.report(id, asOf);
    }

    /** Returns the text of a report by its whole id, withdrawn or not. */
    public Optional<String> text(String report) {
        return claims.text(report);
    }

    /** Returns the raw bytes of a report by its whole id, withdrawn or not. */
    public Optional<byte[]> raw(String report) {
        return claims.raw(report);
    }

    /** Returns what each origin says, the one with most claims first. */
    public List<SourceSummary> sources(ClaimFilter filter, AsOf asOf) {
        return overview.sources(filter, asOf);
    }

    /** Returns a part of the reports that have all the words, whatever their spelling and clitics, and a claim that satisfies the filter; the newest first. */
    public Page<Hit> search(String words, ClaimFilter filter, AsOf asOf, Paging paging) {
        return search.search(words, filter, asOf, paging);
    }

    /** Returns a part of the incidents with a claim that satisfies a filter, those with most claims first. */
    public Page<Incident> incidents(ClaimFilter filter, AsOf asOf, Paging paging) {
        return comparisons.incidents(filter, asOf, paging);
    }

    /** Returns an incident by its id, or by the id of one of its claims. */
    public Optional<Incident> incident(String id, AsOf asOf) {
        return comparisons.incident(id, asOf);
    }

    /** Returns what a claim is to others, contradictions that a person dismissed left out. */
    public List<Relation> relations(String claim, AsOf asOf) {
        return comparisons.relations(claim, asOf);
    }

    /**
     * Returns a part of the contradictions of which one claim satisfies a filter, dismissed ones marked as such. The part counts pairs of claims;
     * each may contradict in several ways.
     */
    public Page<Contradiction> contradictions(ClaimFilter filter, AsOf asOf, Paging paging) {
        return comparisons.contradictions(filter, asOf, paging);
    }

    /** Returns the claims about the future that satisfy a filter, by day of publication, with what came of each. */
    public List<Forecast> forecasts(ClaimFilter filter, AsOf asOf) {
        return comparisons.forecasts(filter, asOf);
    }

    /** Returns how much is in the ledger. */
    public Status status(AsOf asOf) {
        return overview.status(asOf);
    }

    /** Recomputes the chain of the whole journal. */
    public Verification verify() {
        return new Verifier(database).verify();
    }

    /** Gives all projections as lines of text to a taker: two ledgers with the same lines say the same. */
    public void dump(Consumer<String> taker) {
        Dump.of(database, taker);
    }

    /** Returns where the ledger is, for people: without a password. */
    public String location() {
        return database.location();
    }

    @Override
    public void close() {
        database.close();
    }
}
