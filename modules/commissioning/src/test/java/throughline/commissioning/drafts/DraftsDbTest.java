package throughline.commissioning.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.commissioning.InterventionAnswers;
import throughline.commissioning.TestRegister;
import throughline.database.OnDatabase;
import throughline.database.TestDatabase;
import throughline.kernel.Actor;
import throughline.kernel.Answers;
import throughline.kernel.EditConflict;
import throughline.kernel.NotAllowed;
import throughline.kernel.NotFound;
import throughline.kernel.ProviderRef;
import throughline.kernel.Rejected;
import throughline.kernel.Role;
import throughline.kernel.Scope;

@OnDatabase(InterventionDraft.class)
class DraftsDbTest {
    private static final Actor ANNA = TestRegister.commissioner(1);
    private static final Actor STRANGER = TestRegister.commissioner(2);
    private static final Answers COMPLETE = InterventionAnswers.complete();

    private final TestDatabase database;
    private final List<String> deeds = new ArrayList<>();

    DraftsDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void registerUnits() throws Exception {
        try (var connection = database.location().connect();
                var statement = connection.createStatement()) {
            statement.execute("insert into vru (id, name, police_force_area) values (1, 'One', 'A'), (2, 'Two', 'B')");
        }
    }

    @Test
    void countsASectionAsCompletedOnceItIsAnswered() {
        long id = on(d -> d.start(ANNA)).id();
        answer(id, DraftSection.WHO, COMPLETE);
        keep(id, DraftSection.PLANNED, Answers.of(Map.of("plannedPlaces", "many")));
        DraftView draft = on(d -> d.view(ANNA, id));
        assertEquals(SectionState.COMPLETED, draft.states().get(DraftSection.WHO));
        assertEquals(SectionState.INCOMPLETE, draft.states().get(DraftSection.PLANNED));
        assertEquals(SectionState.NOT_STARTED, draft.states().get(DraftSection.WHERE));
        assertEquals("many", draft.answers().text("plannedPlaces"));
        assertEquals(
                List.of("commissioning.start-draft", "commissioning.answer-draft", "commissioning.answer-draft"),
                deeds);
    }

    @Test
    void rejectsASectionThatIsNotComplete() {
        long id = on(d -> d.start(ANNA)).id();
        assertThrows(Rejected.class, () -> answer(id, DraftSection.WHO, Answers.none()));
    }

    @Test
    void keepsNothingThatCouldIdentifyAChild() {
        long id = on(d -> d.start(ANNA)).id();
        Answers identifying = Answers.of(Map.of("title", "Ask child@example.org"));
        assertThrows(Rejected.class, () -> keep(id, DraftSection.ABOUT, identifying));
        assertEquals("", on(d -> d.view(ANNA, id)).answers().text("title"));
    }

    @Test
    void keepsNoEndlessAnswers() {
        long id = on(d -> d.start(ANNA)).id();
        Answers endless = Answers.of(Map.of("title", "x".repeat(50_000)));
        assertThrows(Rejected.class, () -> keep(id, DraftSection.ABOUT, endless));
    }

    @Test
    void refusesAChangeToWhatHasChangedSince() {
        DraftView read = on(d -> d.start(ANNA));
        answer(read.id(), DraftSection.WHO, COMPLETE);
        answer(read.id(), DraftSection.WHERE, COMPLETE);
        assertThrows(EditConflict.class, () -> does(d -> d.answer(ANNA, read.id(), 1, DraftSection.PLANNED, COMPLETE)));
    }

    @Test
    void anotherUnitSeesNothingOfIt() {
        long id = on(d -> d.start(ANNA)).id();
        assertEquals(1, on(d -> d.all(ANNA)).size());
        assertEquals(List.of(), on(d -> d.all(STRANGER)));
        assertThrows(NotFound.class, () -> on(d -> d.view(STRANGER, id)));
        assertThrows(NotFound.class, () -> does(d -> d.answer(STRANGER, id, 1, DraftSection.WHO, COMPLETE)));
        assertThrows(NotFound.class, () -> on(d -> d.register(STRANGER, id, 1)));
        assertThrows(NotFound.class, () -> does(d -> d.delete(STRANGER, id)));
    }

    @Test
    void aProviderStartsNone() {
        Actor provider = new Actor("ben", "Ben", Role.PROVIDER, new Scope.OfProvider(new ProviderRef(1)));
        assertThrows(NotAllowed.class, () -> on(d -> d.start(provider)));
        assertThrows(NotAllowed.class, () -> on(d -> d.all(provider)));
    }

    @Test
    void registersNothingThatIsIncomplete() {
        DraftView draft = on(d -> d.start(ANNA));
        assertThrows(Rejected.class, () -> on(d -> d.register(ANNA, draft.id(), version(draft.id()))));
        assertEquals(1, on(d -> d.all(ANNA)).size());
    }

    @Test
    void deletesADraft() {
        long id = on(d -> d.start(ANNA)).id();
        does(d -> d.delete(ANNA, id));
        assertThrows(NotFound.class, () -> on(d -> d.view(ANNA, id)));
    }

    private void answer(long id, DraftSection section, Answers answers) {
        does(d -> d.answer(ANNA, id, version(id), section, answers));
    }

    private void keep(long id, DraftSection section, Answers answers) {
        does(d -> d.keep(ANNA, id, version(id), section, answers));
    }

    private int version(long id) {
        return on(d -> d.view(ANNA, id)).version();
    }

    private void does(java.util.function.Consumer<Drafts> work) {
        on(d -> {
            work.accept(d);
            return null;
        });
    }

    private <T> T on(Function<Drafts, T> work) {
        return database.inTransaction(em -> work.apply(new Drafts(
                new DraftStore(em),
                TestRegister.withoutProviders((actor, deed, subject, detail) -> {}),
                (actor, deed, subject, detail) -> deeds.add(deed),
                TestRegister.CLOCK)));
    }
}
