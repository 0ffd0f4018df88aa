package org.isnad.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RulesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "robots.tsv", delimiter = '\t', numLinesToSkip = 1, emptyValue = "", nullValues = "-")
    void robots(String allowed, String path, String robots) {
        String file = robots == null ? "" : robots.replace('|', '\n');
        assertThat(RobotRules.of(file, "isnad").allows(path) ? "yes" : "no").isEqualTo(allowed);
    }

    @Test
    void delays() {
        assertThat(RobotRules.of("User-agent: *\nCrawl-delay: 2.5", "isnad").delay())
                .contains(Duration.ofMillis(2500));
        assertThat(RobotRules.of("User-agent: *\nCrawl-delay: 99999", "isnad").delay())
                .contains(Duration.ofMinutes(1));
        assertThat(RobotRules.of("User-agent: *\nCrawl-delay: soon", "isnad").delay())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "addresses.tsv", delimiter = '\t', numLinesToSkip = 1)
    void addresses(String open, String address) throws UnknownHostException {
        assertThat(AddressGuard.isPublic(InetAddress.getByName(address)) ? "yes" : "no")
                .isEqualTo(open);
    }
}
