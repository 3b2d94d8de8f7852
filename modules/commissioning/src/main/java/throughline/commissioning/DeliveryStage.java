package throughline.commissioning;

import java.time.LocalDate;

/** Where an intervention stands in its period. */
public enum DeliveryStage {
    NOT_STARTED("Not started", "blue"),
    RUNNING("Running", "green"),
    ENDED("Ended", "grey");

    private final String label;
    private final String colour;

    DeliveryStage(String label, String colour) {
        this.label = label;
        this.colour = colour;
    }

    /** The stage on a day, of a period from one day to another, both included. */
    public static DeliveryStage of(LocalDate startsOn, LocalDate endsOn, LocalDate today) {
        if (today.isBefore(startsOn)) {
            return NOT_STARTED;
        }
        return today.isAfter(endsOn) ? ENDED : RUNNING;
    }

    public String label() {
        return label;
    }

    /** Colour of the GOV.UK tag. */
    String colour() {
        return colour;
    }
}
