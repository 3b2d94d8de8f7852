package throughline.commissioning.approaches;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A recognised way of preventing violence. The list is data: migrations begin it, administrators edit it. */
@Entity
@Table(name = "approach")
@NamedQuery(name = "Approach.all", query = "select a from Approach a order by a.name")
class Approach {
    @Id
    private String code;

    private String name;

    private String description;

    @Column(name = "evidence_note")
    private String evidenceNote;

    protected Approach() {}

    ApproachView view() {
        return new ApproachView(code, name, description, evidenceNote);
    }
}
