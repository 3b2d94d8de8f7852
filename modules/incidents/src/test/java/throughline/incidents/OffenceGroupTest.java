package throughline.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OffenceGroupTest {
    private static final List<CountedOffence> OFFENCES = List.of(
            offence("BURGLARY", "DOMESTIC BURGLARY"),
            offence("SEXUAL OFFENCES", "RAPE"),
            offence("ROBBERY", "ROBBERY OF PERSONAL PROPERTY"),
            offence("POSSESSION OF WEAPONS", "POSSESSION OF WEAPONS"),
            offence("VIOLENCE AGAINST THE PERSON", "VIOLENCE WITH INJURY"),
            offence("VIOLENCE AGAINST THE PERSON", "HOMICIDE"),
            offence("ARSON AND CRIMINAL DAMAGE", "ARSON"));

    @Test
    void putsSeriousViolenceFirstAndEachClassBeforeItsParts() {
        assertEquals(
                List.of(
                        "All VIOLENCE AGAINST THE PERSON",
                        "HOMICIDE",
                        "VIOLENCE WITH INJURY",
                        "All POSSESSION OF WEAPONS",
                        "POSSESSION OF WEAPONS",
                        "All ROBBERY",
                        "ROBBERY OF PERSONAL PROPERTY",
                        "All SEXUAL OFFENCES",
                        "RAPE",
                        "All ARSON AND CRIMINAL DAMAGE",
                        "ARSON",
                        "All BURGLARY",
                        "DOMESTIC BURGLARY"),
                OffenceGroup.of(OFFENCES).stream().map(OffenceGroup::text).toList());
    }

    @Test
    void isFoundByItsTextOnly() {
        assertEquals(
                new OffenceGroup("ROBBERY", true),
                OffenceGroup.named("All ROBBERY", OFFENCES).orElseThrow());
        assertEquals(
                new OffenceGroup("HOMICIDE", false),
                OffenceGroup.named("HOMICIDE", OFFENCES).orElseThrow());
        assertEquals(java.util.Optional.empty(), OffenceGroup.named("ROBBERY", OFFENCES));
    }

    @Test
    void isSaidInWordsNotInCapitals() {
        assertEquals("Violence with injury", OffenceGroup.inWords("VIOLENCE WITH INJURY"));
        assertEquals("All violence against the person", OffenceGroup.inWords("All VIOLENCE AGAINST THE PERSON"));
        assertEquals("All NFIB fraud", OffenceGroup.inWords("All NFIB FRAUD"));
        assertEquals("NFIB", OffenceGroup.inWords("NFIB"));
    }

    private static CountedOffence offence(String major, String minor) {
        return new CountedOffence(LondonBoroughs.LAMBETH, major, minor);
    }
}
