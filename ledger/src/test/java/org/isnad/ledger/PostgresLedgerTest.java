package org.isnad.ledger;

class PostgresLedgerTest extends LedgerSuite {
    @Override
    String location() {
        return PostgresServer.newDatabase();
    }
}
