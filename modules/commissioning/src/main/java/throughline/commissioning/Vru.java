package throughline.commissioning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;

/** A Violence Reduction Unit: commissions interventions in a police force area. */
@Entity
@Table(name = "vru")
@NamedQuery(name = "Vru.all", query = "select v from Vru v order by v.name")
class Vru {
    @Id
    @TableGenerator(
            name = "vru",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "next_value",
            pkColumnValue = "vru",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "vru")
    private Long id;

    private String name;

    @Column(name = "police_force_area")
    private String policeForceArea;

    protected Vru() {}

    Vru(RegisterVru command) {
        this.name = command.name();
        this.policeForceArea = command.policeForceArea();
    }

    VruView view() {
        return new VruView(id, name, policeForceArea);
    }
}
