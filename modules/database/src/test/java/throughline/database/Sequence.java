package throughline.database;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A table that exists in every schema, seen as an entity. */
@Entity
@Table(name = "id_sequence")
class Sequence {

    @Id
    private String name;

    @Column(name = "next_value")
    private long nextValue;

    protected Sequence() {}

    Sequence(String name, long nextValue) {
        this.name = name;
        this.nextValue = nextValue;
    }

    long nextValue() {
        return nextValue;
    }
}
