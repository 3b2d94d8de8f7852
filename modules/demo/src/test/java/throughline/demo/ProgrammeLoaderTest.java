package throughline.demo;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ProgrammeLoaderTest {
    private final Programme programme = Region.programmes().get(0);
    private final ProgrammeLoader loader = new ProgrammeLoader(null, programme);

    @Test
    void leavesADraftAloneThatSomebodyRanAfterTheRelease() throws IOException {
        assertTrue(isLoaded(row("DRAFT"), row("RELEASED")));
    }

    @Test
    void goesOnWhereNothingWasReleased() throws IOException {
        assertFalse(isLoaded());
        assertFalse(isLoaded(row("DRAFT")));
        assertFalse(isLoaded("{\"title\":\"Something else\",\"state\":\"RELEASED\"}"));
    }

    private boolean isLoaded(String... rows) throws IOException {
        return loader.isLoaded(new ObjectMapper().readTree("[" + String.join(",", rows) + "]"));
    }

    private String row(String state) {
        return "{\"title\":\"" + programme.title() + "\",\"state\":\"" + state + "\"}";
    }
}
