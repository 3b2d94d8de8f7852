package throughline.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The bytes of an uploaded workbook, apart from its import so that lists do not carry them. */
@Entity
@Table(name = "workbook_file")
class WorkbookFile {
    @Id
    @Column(name = "import_id")
    private Long importId;

    @Lob
    private byte[] content;

    protected WorkbookFile() {}

    WorkbookFile(long importId, byte[] content) {
        this.importId = importId;
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
