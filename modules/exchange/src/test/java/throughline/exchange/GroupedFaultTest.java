package throughline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupedFaultTest {

    @Test
    void joinsTheCellsOfEqualFaults() {
        assertEquals(
                "C5, C7 to C9",
                group(fault("C5", ""), fault("C9", ""), fault("C7", ""), fault("C8", ""))
                        .cells());
    }

    @Test
    void putsColumnZBeforeColumnAa() {
        assertEquals("Z4, AA3", group(fault("AA3", ""), fault("Z4", "")).cells());
    }

    @Test
    void givesAFewExamplesOfWhatWasFound() {
        GroupedFault group =
                group(fault("C5", "a"), fault("C6", "b"), fault("C7", "c"), fault("C8", "d"), fault("C9", "a"));
        assertEquals("a, b, c and 1 more", group.found());
    }

    @Test
    void keepsDifferentSentencesApartInTheOrderOfTheirFirst() {
        ImportFault other = new ImportFault("Participants", "C6", "Site", "", "x.y.z", "Shorten the site", false);
        List<GroupedFault> groups = GroupedFault.of(List.of(fault("C5", ""), other, fault("C7", "")));
        assertEquals(
                List.of("C5, C7", "C6"),
                groups.stream().map(GroupedFault::cells).toList());
    }

    @Test
    void namesNoCellWhereTheWholeFileIsToBlame() {
        ImportFault file = new ImportFault("", "", "", "", "exchange.file.not-ours", "Download it", false);
        assertEquals("", GroupedFault.of(List.of(file)).get(0).cells());
    }

    private static GroupedFault group(ImportFault... faults) {
        List<GroupedFault> groups = GroupedFault.of(Arrays.asList(faults));
        assertEquals(1, groups.size());
        return groups.get(0);
    }

    private static ImportFault fault(String cell, String found) {
        return new ImportFault("Participants", cell, "Site", found, "participants.site.blank", "Enter the site", false);
    }
}
