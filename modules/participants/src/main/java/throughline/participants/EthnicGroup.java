package throughline.participants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** One entry of the harmonised list; data, so that the list can follow the Government Statistical Service. */
@Entity
@Table(name = "ethnic_group")
@NamedQuery(name = "EthnicGroup.all", query = "select g from EthnicGroup g order by g.place")
class EthnicGroup {
    @Id
    private String code;

    private String label;

    @Column(name = "five_group")
    private String fiveGroup;

    private int place;

    protected EthnicGroup() {}

    EthnicGroupView view() {
        return new EthnicGroupView(code, label, fiveGroup);
    }
}
