package throughline.exchange;

import java.time.Instant;
import java.util.List;

/**
 * An uploaded return: what is wrong with it, what it would do, or the receipt of what it did.
 *
 * @param id of the import
 * @param reference to quote to other people
 * @param intervention id of the intervention it is for
 * @param interventionTitle what the intervention is called
 * @param fileName as it was uploaded
 * @param sha256 of the file, in hexadecimal
 * @param state where it stands
 * @param uploadedBy who uploaded it
 * @param uploadedAt when
 * @param submittedBy who submitted it, or null
 * @param submittedAt when, or null
 * @param participants enrolled children and comparison children
 * @param sessions attendance at sessions
 * @param scores outcome scores
 * @param nothingNew whether all that it says is stored already
 * @param faultCount everything found wrong in it, warnings included
 * @param faults the first {@value WorkbookImport#MOST_FAULTS} of them in the order of the workbook
 */
public record ImportView(
        long id,
        String reference,
        long intervention,
        String interventionTitle,
        String fileName,
        String sha256,
        ImportState state,
        String uploadedBy,
        Instant uploadedAt,
        String submittedBy,
        Instant submittedAt,
        ImportCounts participants,
        ImportCounts sessions,
        ImportCounts scores,
        boolean nothingNew,
        int faultCount,
        List<ImportFault> faults) {}
