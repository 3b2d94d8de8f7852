package throughline.exchange;

import java.time.Instant;

/**
 * An uploaded return in a list.
 *
 * @param id of the import
 * @param reference to quote to other people
 * @param intervention id of the intervention it is for
 * @param interventionTitle what the intervention is called
 * @param fileName as it was uploaded
 * @param state where it stands
 * @param by who uploaded it, or submitted it once it is
 * @param at when
 */
public record ImportRow(
        long id,
        String reference,
        long intervention,
        String interventionTitle,
        String fileName,
        ImportState state,
        String by,
        Instant at) {}
