package throughline.exchange;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A secret that the installation drew for itself. */
@Entity
@Table(name = "exchange_secret")
class ExchangeSecret {
    @Id
    private String name;

    private String content;

    protected ExchangeSecret() {}

    String content() {
        return content;
    }
}
