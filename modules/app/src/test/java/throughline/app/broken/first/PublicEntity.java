package throughline.app.broken.first;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import throughline.app.broken.second.OtherEntity;

@Entity
public class PublicEntity {
    @Id
    Long id;

    OtherEntity other;
}
