package throughline.commissioning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;

/** An organisation that delivers youth work. */
@Entity
@Table(name = "provider")
@NamedQuery(name = "Provider.all", query = "select p from Provider p order by p.name")
class Provider {
    @Id
    @TableGenerator(
            name = "provider",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "next_value",
            pkColumnValue = "provider",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "provider")
    private Long id;

    private String name;

    @Column(name = "charity_number")
    private String charityNumber;

    protected Provider() {}

    Provider(RegisterProvider command) {
        this.name = command.name();
        this.charityNumber = command.charityNumber();
    }

    ProviderView view() {
        return new ProviderView(id, name, charityNumber);
    }
}
