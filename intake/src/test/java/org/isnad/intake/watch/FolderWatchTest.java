package org.isnad.intake.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.intake.Collected.bytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.intake.folder.ReportFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
    @TempDir
    Path folder;

    private List<String> look(FolderWatch watch) throws IOException {
        List<String> names = new ArrayList<>();
        watch.look(file -> names.add(folder.relativize(file).toString()));
        return names;
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes(text));
    }

    @Test
    void onlyFilesAtRest() throws IOException {
        FolderWatch watch = new FolderWatch(folder);
        write("a.txt", "قال");
        assertThat(look(watch)).isEmpty();
        assertThat(look(watch)).containsExactly("a.txt");
        assertThat(look(watch)).isEmpty();
        write("b.html", "قال");
        assertThat(look(watch)).isEmpty();
        write("b.html", "قال شاهد");
        assertThat(look(watch)).isEmpty();
        assertThat(look(watch)).containsExactly("b.html");
        write("a.txt", "قال غيره");
        look(watch);
        assertThat(look(watch)).containsExactly("a.txt");
        Files.delete(folder.resolve("a.txt"));
        assertThat(look(watch)).isEmpty();
    }

    @Test
    void whatAFolderMeans() throws IOException {
        for (String name : List.of(
                "a.txt",
                "a.json",
                "b/c.HTML",
                "b/c_files/ad.html",
                ".hidden.txt",
                ".git/x.txt",
                "d.warc.gz",
                "e.wacz",
                "f.jsonl",
                "g.pdf",
                "h.png",
                "i.txt.part",
                "~j.txt")) {
            write(name, "x");
        }
        assertThat(ReportFolder.files(folder).stream()
                        .map(f -> folder.relativize(f).toString()))
                .containsExactly("a.txt", "b/c.HTML", "d.warc.gz", "e.wacz", "f.jsonl", "g.pdf");
    }
}
