package throughline.participants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import throughline.kernel.ProviderRef;

/** A child as one provider knows them: a pseudonym and nothing else. */
@Entity
@Table(name = "participant")
@NamedQuery(
        name = "Participant.known",
        query = "select p from Participant p where p.providerId = :provider and p.reference in :references")
class Participant {
    @Id
    @TableGenerator(
            name = "participant",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "next_value",
            pkColumnValue = "participant",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "participant")
    private Long id;

    @Column(name = "provider_id")
    private Long providerId;

    private String reference;

    @Version
    private int version;

    protected Participant() {}

    Participant(ProviderRef provider, String reference) {
        this.providerId = provider.id();
        this.reference = reference;
    }

    long id() {
        return id;
    }

    String reference() {
        return reference;
    }
}
