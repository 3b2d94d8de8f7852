package throughline.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CohortGeneratorTest {

    @Test
    void makesTheSameChildrenEveryTime() {
        for (Programme programme : Region.programmes()) {
            assertEquals(new CohortGenerator(programme).children(), new CohortGenerator(programme).children());
        }
    }

    @Test
    void makesAboutFourThousandChildrenWithReferencesThatAreUniqueToTheirProvider() {
        int children = 0;
        for (String provider : Region.PROVIDERS) {
            Set<String> references = new HashSet<>();
            for (Programme programme : Region.programmes()) {
                if (programme.provider().equals(provider)) {
                    for (MadeChild child : new CohortGenerator(programme).children()) {
                        children++;
                        assertTrue(references.add(child.reference()), child.reference());
                    }
                }
            }
        }
        assertTrue(children > 3_800 && children < 4_800, children + " children");
    }

    @Test
    void holdsEveryTruthAtLeastOnce() {
        for (Truth truth : Truth.values()) {
            assertTrue(Region.programmes().stream().anyMatch(p -> p.truth() == truth), truth.name());
        }
    }

    @Test
    void compareChildrenHaveNoSessions() {
        assertTrue(new CohortGenerator(Region.programmes().get(0))
                .children().stream()
                        .allMatch(c -> c.participant() == !c.sessions().isEmpty()));
    }
}
