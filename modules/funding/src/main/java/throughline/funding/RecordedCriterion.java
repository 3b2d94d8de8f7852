package throughline.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A criterion as it was when the flag was given. */
@Embeddable
class RecordedCriterion {
    private int number;
    private String name;

    @Column(name = "found")
    private String value;

    @Column(name = "asked")
    private String threshold;

    @Enumerated(EnumType.STRING)
    private Criterion.Standing standing;

    private String why;

    protected RecordedCriterion() {}

    RecordedCriterion(Criterion criterion) {
        this.number = criterion.number();
        this.name = criterion.name();
        this.value = criterion.value();
        this.threshold = criterion.threshold();
        this.standing = criterion.standing();
        this.why = criterion.why();
    }

    Criterion criterion() {
        return new Criterion(number, name, value, threshold, standing, why);
    }
}
