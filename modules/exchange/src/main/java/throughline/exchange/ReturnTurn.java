package throughline.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Table;

/** The turn to write an intervention's cohort from a workbook; one submission at a time holds it. */
@Entity
@Table(name = "return_turn")
@NamedNativeQuery(name = "ReturnTurn.open", query = "insert ignore into return_turn (intervention_id) values (?1)")
class ReturnTurn {
    @Id
    @Column(name = "intervention_id")
    private Long interventionId;

    protected ReturnTurn() {}
}
