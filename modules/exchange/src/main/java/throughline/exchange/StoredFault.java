package throughline.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import throughline.kernel.Excerpt;

/** A fault as its import keeps it, so that it can be read again tomorrow. */
@Embeddable
class StoredFault {
    private String sheet;

    @Column(name = "cell")
    private String cell;

    private String heading;
    private String found;
    private String code;
    private String sentence;
    private boolean warning;

    protected StoredFault() {}

    StoredFault(ImportFault fault) {
        this.sheet = fault.sheet();
        this.cell = fault.cell();
        this.heading = fault.column();
        this.found = Excerpt.of(fault.found());
        this.code = fault.code();
        this.sentence = fault.sentence();
        this.warning = fault.warning();
    }

    ImportFault view() {
        return new ImportFault(sheet, cell, heading, found, code, sentence, warning);
    }
}
