package throughline.database;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;

/** An entity as the domains write them: package-private, identified from the shared table of sequences. */
@Entity
@Table(name = "pebble")
class Pebble {

    @Id
    @TableGenerator(
            name = "pebble",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "next_value",
            pkColumnValue = "pebble",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "pebble")
    private Long id;

    private String colour;

    protected Pebble() {}

    Pebble(String colour) {
        this.colour = colour;
    }

    Long id() {
        return id;
    }

    String colour() {
        return colour;
    }
}
