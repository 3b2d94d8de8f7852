package throughline.commissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import throughline.database.OnDatabase;
import throughline.database.TestDatabase;
import throughline.kernel.Actor;
import throughline.kernel.Answers;
import throughline.kernel.Fault;
import throughline.kernel.InterventionRef;
import throughline.kernel.NotAllowed;
import throughline.kernel.NotFound;
import throughline.kernel.Rejected;
import throughline.kernel.Role;
import throughline.kernel.Scope;
import throughline.web.Slice;

@OnDatabase({Intervention.class, Vru.class, Provider.class})
class InterventionsDbTest {
    private static final Actor FUNDER = new Actor("funder", "Cy", Role.FUNDER, new Scope.ReleasedFindings());
    private static final Actor ADMINISTRATOR = new Actor("admin", "Di", Role.ADMINISTRATOR, new Scope.AccountsOnly());

    private final TestDatabase database;
    private final List<String> deeds = new ArrayList<>();
    private Actor commissioner;
    private Actor stranger;
    private Actor provider;
    private Actor otherProvider;

    InterventionsDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void registerPartners() {
        database.doInTransaction(em -> {
            Vru first = new Vru(new RegisterVru("Riverside VRU", "Metropolitan Police"));
            Vru second = new Vru(new RegisterVru("Hillside VRU", "Greater Manchester"));
            Provider harbour = new Provider(new RegisterProvider("Harbour Youth Trust", null));
            Provider other = new Provider(new RegisterProvider("Other Trust", null));
            List.of(first, second, harbour, other).forEach(em::persist);
            commissioner = TestRegister.commissioner(first.view().id());
            stranger = TestRegister.commissioner(second.view().id());
            provider = TestRegister.provider(harbour.view().id());
            otherProvider = TestRegister.provider(other.view().id());
        });
    }

    @Test
    void showsWhatWasRegistered() {
        RegisterIntervention command = command(Map.of());
        InterventionView registered = on(r -> r.register(commissioner, command));
        InterventionView seen = on(r -> r.view(commissioner, registered.ref()));
        assertEquals(registered, seen);
        assertEquals(command.areas(), seen.areas());
        assertEquals(command.measures(), seen.measures());
        assertEquals(command.budget(), seen.budget());
        assertEquals("Mentoring", seen.approachName());
        assertEquals("Riverside VRU", seen.vruName());
        assertEquals(List.of("commissioning.register-intervention"), deeds);
    }

    @Test
    void anotherUnitSeesNothingOfIt() {
        InterventionRef ref = registered(Map.of());
        assertThrows(NotFound.class, () -> on(r -> r.view(stranger, ref)));
        assertThrows(NotFound.class, () -> on(r -> r.card(stranger, ref)));
        assertEquals(0, on(r -> r.search(stranger, InterventionFilter.none())).total());
    }

    @Test
    void itsProviderSeesItAndAnotherProviderDoesNot() {
        InterventionRef ref = registered(Map.of());
        assertEquals(ref.id(), on(r -> r.view(provider, ref)).id());
        assertEquals(1, on(r -> r.search(provider, InterventionFilter.none())).total());
        assertThrows(NotFound.class, () -> on(r -> r.view(otherProvider, ref)));
        assertEquals(
                0, on(r -> r.search(otherProvider, InterventionFilter.none())).total());
    }

    @Test
    void aFunderSeesItsCardOnly() {
        InterventionRef ref = registered(Map.of());
        assertEquals("Harbour Youth Trust", on(r -> r.card(FUNDER, ref)).providerName());
        assertThrows(NotAllowed.class, () -> on(r -> r.view(FUNDER, ref)));
        assertThrows(NotAllowed.class, () -> on(r -> r.search(FUNDER, InterventionFilter.none())));
    }

    @Test
    void anAdministratorSeesNone() {
        InterventionRef ref = registered(Map.of());
        assertThrows(NotAllowed.class, () -> on(r -> r.view(ADMINISTRATOR, ref)));
        assertThrows(NotAllowed.class, () -> on(r -> r.card(ADMINISTRATOR, ref)));
    }

    @Test
    void onlyCommissionersRegister() {
        RegisterIntervention command = command(Map.of());
        for (Actor actor : List.of(provider, FUNDER, ADMINISTRATOR)) {
            assertThrows(NotAllowed.class, () -> on(r -> r.register(actor, command)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "provider, 999999",
        "approach, ALCHEMY",
        "approach, mentoring",
        "areas, E09000099",
        "areas, Lambeth",
        "measures, HAPPINESS"
    })
    void rejectsWhatTheRegisterDoesNotKnow(String field, String code) {
        RegisterIntervention command = command(Map.of(field, code));
        Rejected rejected = assertThrows(Rejected.class, () -> on(r -> r.register(commissioner, command)));
        assertEquals(
                List.of("commissioning." + field + ".unknown"),
                rejected.faults().stream().map(Fault::code).toList());
        assertEquals(
                0, on(r -> r.search(commissioner, InterventionFilter.none())).total());
    }

    @ParameterizedTest
    @CsvSource({
        "q, RIVER, 1",
        "q, harbour, 2",
        "q, 'sports prog', 1",
        "q, nothing, 0",
        "q, %, 1",
        "q, _, 0",
        "q, 100%, 1",
        "tier, SECONDARY, 1",
        "tier, UNIVERSAL, 0",
        "approach, SPORT, 1",
        "area, E09000028, 1",
        "area, E09000001, 0",
        "stage, RUNNING, 1",
        "stage, ENDED, 1",
        "stage, NOT_STARTED, 0",
        "provider, 999999, 0"
    })
    void findsBy(String field, String sought, int found) {
        registered(Map.of());
        registered(Map.of(
                "title",
                "100% boxing",
                "approach",
                "SPORT",
                "tier",
                "TERTIARY",
                "areas",
                "E09000022",
                "startsOn",
                "2025-11-22",
                "endsOn",
                "2026-11-22"));
        InterventionFilter filter = InterventionFilter.from(Answers.of(Map.of(field, sought)));
        assertEquals(found, on(r -> r.search(commissioner, filter)).total());
    }

    @Test
    void showsTwentyAPageInOrderOfTheirTitles() {
        for (int i = 0; i < 23; i++) {
            registered(Map.of("title", String.format("Club %02d", 22 - i)));
        }
        Slice<InterventionRow> first = on(r -> r.search(commissioner, InterventionFilter.none()));
        assertEquals(23, first.total());
        assertEquals(20, first.rows().size());
        assertEquals("Club 00", first.rows().get(0).title());
        Slice<InterventionRow> beyond =
                on(r -> r.search(commissioner, InterventionFilter.from(Answers.of(Map.of("page", "99")))));
        assertEquals(2, beyond.page());
        assertEquals(3, beyond.rows().size());
    }

    private InterventionRef registered(Map<String, String> changes) {
        return on(r -> r.register(commissioner, command(changes))).ref();
    }

    private RegisterIntervention command(Map<String, String> changes) {
        long harbour = provider.scope().provider().orElseThrow().id();
        return RegisterIntervention.from(
                InterventionAnswers.with("provider", Long.toString(harbour)).with(Answers.of(changes)));
    }

    private <T> T on(Function<Interventions, T> work) {
        return database.inTransaction(
                em -> work.apply(TestRegister.on(em, (actor, deed, subject, detail) -> deeds.add(deed))));
    }
}
