package throughline.app.broken.second;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class OtherEntity {
    @Id
    Long id;

    /** Closes the cycle of packages. */
    throughline.app.broken.first.SomeStore back;
}
