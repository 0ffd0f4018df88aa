package org.isnad.score.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.score.ScoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferencesTest {
    @TempDir
    private Path folder;

    private ReferenceReport read(String json) throws IOException {
        return References.read(Files.writeString(folder.resolve("a.json"), json));
    }

    @Test
    void tellsWhereOnlyLabelsWereAnnotated() throws IOException {
        String claims = "\"claims\":[{\"span\":[0,4],\"type\":\"clash\",\"cue\":\"قال\"}]}";
        ReferenceReport labels = read("{\"annotated\":\"labels\"," + claims);
        assertThat(labels.labelsOnly()).isTrue();
        assertThat(labels.claims().get(0).first().cue()).isEqualTo("قال");
        assertThat(read("{" + claims).labelsOnly()).isFalse();
    }

    @Test
    void saysWhatIsWrongWithAnAnnotation() {
        assertThatThrownBy(() -> read("{}"))
                .isInstanceOf(ScoreException.class)
                .hasMessageContaining("no array \"claims\"");
        assertThatThrownBy(() -> read("{\"claims\":[{}]}"))
                .isInstanceOf(ScoreException.class)
                .hasMessageContaining("no \"span\" of two offsets");
    }
}
