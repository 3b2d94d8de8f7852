package throughline.exchange;

/**
 * One thing that is wrong in an uploaded workbook.
 *
 * @param sheet name of the tab; empty when the file as a whole is to blame
 * @param cell as Excel calls it, for example C5; empty when no cell is to blame
 * @param column heading of the column; empty when no column is to blame
 * @param found what stands there, shortened; empty when nothing does
 * @param code module, field and problem
 * @param sentence what to do
 * @param warning whether the return can be submitted all the same
 */
public record ImportFault(
        String sheet, String cell, String column, String found, String code, String sentence, boolean warning) {}
