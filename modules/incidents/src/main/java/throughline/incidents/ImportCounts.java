package throughline.incidents;

import java.util.ArrayList;
import java.util.List;
import throughline.kernel.AnswerReader;
import throughline.kernel.Answers;
import throughline.kernel.Fault;
import throughline.kernel.Faults;

/**
 * Imports a file of recorded offences in the layout "MPS Borough Level Crime" of the London Datastore.
 *
 * @param fileName as its sender calls it, without folders
 * @param made whether the figures are made for a demonstration, not police records
 * @param content the bytes of the file, at most {@value #LARGEST}
 */
public record ImportCounts(String fileName, boolean made, byte[] content) {
    /** 20 MB. The published files have 0.6 MB and less. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final int LONGEST_NAME = 200;

    public ImportCounts {
        content = content.clone();
    }

    /**
     * Reads the command from what was answered to {@code file} (its name) and {@code made} (yes or no; no when blank).
     *
     * @throws throughline.kernel.Rejected when something is missing or wrong
     */
    public static ImportCounts from(Answers answers, byte[] content) {
        AnswerReader read = answers.read("incidents");
        String name = read.text("file");
        Boolean made = read.yesOrNo("made");
        ImportCounts command =
                new ImportCounts(name == null ? "" : withoutFolders(name), Boolean.TRUE.equals(made), content);
        command.faults().and(read.faults()).reject();
        return command;
    }

    Faults faults() {
        List<Fault> faults = new ArrayList<>();
        if (fileName.isBlank()) {
            faults.add(Fault.of("file", "incidents.file.blank"));
        } else if (fileName.length() > LONGEST_NAME) {
            faults.add(Fault.of("file", "incidents.file.name-too-long", Integer.toString(LONGEST_NAME)));
        } else if (content.length == 0) {
            faults.add(Fault.of("file", "incidents.file.empty"));
        } else if (content.length > LARGEST) {
            faults.add(Fault.of("file", "incidents.file.too-large"));
        }
        return Faults.of(faults);
    }

    /** Some browsers send the whole path; control characters have no place in a list of files. */
    private static String withoutFolders(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    @Override
    public String toString() {
        return "ImportCounts[" + fileName + "]";
    }
}
