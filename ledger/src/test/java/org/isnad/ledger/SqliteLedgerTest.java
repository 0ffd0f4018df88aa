package org.isnad.ledger;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest extends LedgerSuite {
    @TempDir
    Path folder;

    @Override
    String location() {
        return folder.resolve("isnad.db").toString();
    }
}
