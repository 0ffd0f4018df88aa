package org.isnad.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import org.junit.jupiter.api.Test;

class SchemaTest {
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(JsonOutput.class.getResourceAsStream("claims.schema.json"));

    @Test
    void everyFieldObeysTheSchema() {
        assertThat(SCHEMA.validate(JsonOutput.of(Sample.reading(), true), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void oneLineIsTheSameObject() {
        String line = JsonOutput.of(Sample.reading(), false);
        assertThat(line).doesNotContain("\n");
        assertThat(SCHEMA.validate(line, InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatTheGuideDoesNotKnow() {
        String wrong = JsonOutput.of(Sample.reading(), false).replace("\"displacement\"", "\"flight\"");
        assertThat(SCHEMA.validate(wrong, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void halfCharactersAreReplacedAndOffsetsKept() {
        String json = JsonOutput.of(Sample.reading("قال \uD800 شاهد", "شاهد"), false);
        assertThat(json).contains("قال \uFFFD شاهد");
    }
}
