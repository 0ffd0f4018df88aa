package org.isnad.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.isnad.model.Claim;
import org.isnad.model.Reading;
import org.junit.jupiter.api.Test;

class JsonInputTest {

    @Test
    void aReadingComesBackAsItWas() {
        Reading reading = Sample.reading();
        assertThat(JsonInput.reading(JsonOutput.of(reading, false), Sample.TEXT))
                .isEqualTo(reading);
        assertThat(JsonInput.reading(JsonOutput.of(reading, true), Sample.TEXT)).isEqualTo(reading);
    }

    @Test
    void aClaimComesBackAsItWas() {
        for (Claim claim : Sample.reading().claims()) {
            assertThat(JsonInput.claim(JsonOutput.of(claim))).isEqualTo(claim);
        }
    }

    @Test
    void whatWasCleanedIsWrittenAsTheSameBytes() {
        String json = JsonOutput.of(Sample.reading("قال \uD800 شاهد \u0000 \u202E", "شاهد"), false);
        assertThat(JsonOutput.of(JsonInput.reading(json, ""), false)).isEqualTo(json);
    }

    @Test
    void aMistakeIsNamed() {
        String claim = JsonOutput.of(Sample.reading().claims().get(0));
        refuses(claim.replace("\"displacement\"", "\"flight\""), "flight");
        refuses(claim.replace("\"minor\":false", "\"minor\":0"), "minor");
        refuses(claim.replace("\"text\":", "\"words\":"), "\"text\" is missing");
        refuses(claim.replace("\"span\":[0,", "\"span\":[-1,"), "span");
        refuses(claim.replace("2021-03-05", "2021-02-30"), "2021-02-30");
        refuses(claim.replace("\"time\":[", "\"time\":[null,"), "time");
        refuses("{", "not the JSON of a claim");
    }

    private static void refuses(String json, String words) {
        assertThatThrownBy(() -> JsonInput.claim(json))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining(words);
    }
}
