package throughline.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file with one line of headings, in memory. */
final class DataFile {
    private static final long LARGEST = 200L << 20;

    private final Path file;
    private final List<String> columns;
    private final List<CSVRecord> rows;

    private DataFile(Path file, List<String> columns, List<CSVRecord> rows) {
        this.file = file;
        this.columns = columns;
        this.rows = rows;
    }

    /** @throws BadInput when there is no such file or it is no CSV */
    static DataFile read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new BadInput("There is no file " + file);
            }
            if (Files.size(file) > LARGEST) {
                throw new BadInput(file + " is larger than 200 MB");
            }
            try (CSVParser parser = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreSurroundingSpaces(true)
                    .get()
                    .parse(Files.newBufferedReader(file))) {
                DataFile data = new DataFile(file, parser.getHeaderNames(), parser.getRecords());
                if (data.rows.isEmpty()) {
                    throw new BadInput(file + " has no rows below its headings");
                }
                return data;
            }
        } catch (CharacterCodingException notText) {
            throw new BadInput(file + " is not UTF-8 text: save it as CSV UTF-8");
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException broken) {
            throw new BadInput(file + " cannot be read as CSV: " + broken.getMessage());
        }
    }

    boolean has(String column) {
        return columns.contains(column);
    }

    int rows() {
        return rows.size();
    }

    /** @throws BadInput when a row has no such cell */
    String[] texts(String column) {
        if (!has(column)) {
            throw new BadInput(file + " has no column " + column + "; it has " + String.join(", ", columns));
        }
        String[] texts = new String[rows.size()];
        for (int i = 0; i < texts.length; i++) {
            CSVRecord row = rows.get(i);
            if (!row.isSet(column)) {
                throw new BadInput(file + " line " + (i + 2) + " has fewer cells than there are headings");
            }
            texts[i] = row.get(column);
        }
        return texts;
    }

    /** NaN where a cell is empty or NA. */
    double[] numbers(String column) {
        String[] texts = texts(column);
        double[] numbers = new double[texts.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(column, i, texts[i]);
        }
        return numbers;
    }

    /** @throws BadInput when a cell is empty */
    int[] wholeNumbers(String column) {
        double[] numbers = numbers(column);
        int[] whole = new int[numbers.length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = (int) numbers[i];
            if (whole[i] != numbers[i]) {
                throw new BadInput(file + " line " + (i + 2) + ": " + column + " must be a whole number");
            }
        }
        return whole;
    }

    /** @throws BadInput when a cell is not 0 or 1 */
    boolean[] flags(String column) {
        double[] numbers = numbers(column);
        boolean[] flags = new boolean[numbers.length];
        for (int i = 0; i < flags.length; i++) {
            if (numbers[i] != 0 && numbers[i] != 1) {
                throw new BadInput(file + " line " + (i + 2) + ": " + column + " must be 0 or 1");
            }
            flags[i] = numbers[i] == 1;
        }
        return flags;
    }

    private double number(String column, int row, String text) {
        if (text.isEmpty() || text.equals("NA")) {
            return Double.NaN;
        }
        try {
            double number = Double.parseDouble(text);
            if (Double.isInfinite(number)) {
                throw new NumberFormatException(text);
            }
            return number;
        } catch (NumberFormatException notANumber) {
            throw new BadInput(
                    file + " line " + (row + 2) + ": " + column + " must be a number, not \"" + shortened(text) + "\"");
        }
    }

    private static String shortened(String text) {
        return text.length() <= 20 ? text : text.substring(0, 20) + "…";
    }
}
