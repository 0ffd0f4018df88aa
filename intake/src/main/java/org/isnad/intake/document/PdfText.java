package org.isnad.intake.document;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.isnad.intake.IntakeException;
import org.isnad.intake.taken.Limits;

/** The text layer of a PDF, as paragraphs. Within the limits of time and pages; the time is looked at with every drawing operator. */
final class PdfText {
    private static final double MOST_BROKEN = 0.01;
    private static final int LEAST_LETTERS_A_PAGE = 10;

    private final Limits limits;

    PdfText(Limits limits) {
        this.limits = limits;
    }

    /** Returns the text; throws if it is locked, too long, or has no text layer. */
    String read(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int pages = document.getNumberOfPages();
            if (pages > limits.pages()) {
                throw new IntakeException(
                        "it has %d pages, more than %d: cut out the report".formatted(pages, limits.pages()));
            }
            String text = new Stripper(limits.time()).getText(document);
            long letters = text.codePoints().filter(Character::isLetter).count();
            if (letters < LEAST_LETTERS_A_PAGE * (long) Math.min(pages, 3)) {
                throw new IntakeException(
                        "it has no text layer, only pictures of pages: have them recognised (OCR) first");
            }
            long broken = text.chars()
                    .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')
                    .count();
            if (broken > MOST_BROKEN * text.length()) {
                throw new IntakeException(
                        "its text layer does not say which letters it shows: have it recognised (OCR) first");
            }
            return paragraphs(text);
        } catch (InvalidPasswordException e) {
            throw new IntakeException("it is locked with a password: unlock it first", e);
        } catch (IOException e) {
            throw new IntakeException(Guarded.damaged(e), e);
        }
    }

    /** Joins the lines of a paragraph: a line that stops short, or ends a sentence short of the margin, ends one. */
    private static String paragraphs(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        int width = lines.stream()
                .mapToInt(String::length)
                .sorted()
                .skip(lines.size() * 3L / 4)
                .findFirst()
                .orElse(0);
        List<String> out = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : lines) {
            open.append(open.length() > 0 && !line.isEmpty() ? " " : "").append(line);
            boolean ends = line.isEmpty() || line.length() < 0.75 * width;
            if (ends && open.length() > 0) {
                out.add(open.toString());
                open.setLength(0);
            }
        }
        out.add(open.toString());
        out.removeIf(String::isBlank);
        boolean headline = out.size() > 1 && out.get(0).length() < width;
        return (headline ? out.get(0) + "\n\n" : "") + String.join("\n", headline ? out.subList(1, out.size()) : out);
    }

    /** Gives up when its time is over. */
    private static final class Stripper extends PDFTextStripper {
        private final long end;
        private final Duration time;

        Stripper(Duration time) {
            this.time = time;
            this.end = System.nanoTime() + time.toNanos();
            setSortByPosition(false);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (System.nanoTime() > end) {
                throw new IntakeException("it takes longer than %d s to read: print it anew, or give its text"
                        .formatted(time.toSeconds())
                        .toLowerCase(Locale.ROOT));
            }
            super.processOperator(operator, operands);
        }
    }
}
