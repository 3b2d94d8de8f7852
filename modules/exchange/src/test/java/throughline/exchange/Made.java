package throughline.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import throughline.commissioning.InterventionView;
import throughline.commissioning.LifeStage;
import throughline.commissioning.PreventionTier;
import throughline.commissioning.Setting;
import throughline.kernel.Actor;
import throughline.kernel.ProviderRef;
import throughline.kernel.Role;
import throughline.kernel.Scope;
import throughline.kernel.VruRef;
import throughline.participants.CohortChange;

/** Made interventions, people and checks, for tests. */
final class Made {
    static final Actor PROVIDER =
            new Actor("harbour", "Harbour Youth Trust", Role.PROVIDER, new Scope.OfProvider(new ProviderRef(5)));
    static final Actor OTHER_PROVIDER =
            new Actor("bridge", "Bridge House", Role.PROVIDER, new Scope.OfProvider(new ProviderRef(6)));
    static final Actor COMMISSIONER =
            new Actor("riverside", "Riverside VRU", Role.COMMISSIONER, new Scope.OfVru(new VruRef(2)));

    private Made() {}

    static InterventionView intervention(long id, String title, String... measures) {
        return new InterventionView(
                id,
                title,
                2,
                "Riverside VRU",
                5,
                "Harbour Youth Trust",
                "mentoring",
                "Mentoring",
                PreventionTier.SECONDARY,
                LifeStage.values()[0],
                Setting.COMMUNITY,
                List.of("E09000001"),
                10,
                17,
                "Children at risk",
                40,
                12,
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2027, 3, 31),
                new BigDecimal("50000"),
                List.of(measures));
    }

    static CheckedReturn ready(int added) {
        return new CheckedReturn(
                new CohortChange(List.of(), List.of(), List.of()),
                Map.of(ReturnPart.PARTICIPANTS, new ImportCounts(added, 0, 3, 1)),
                List.of());
    }

    static CheckedReturn faulty(int faults) {
        ImportFault fault =
                new ImportFault("Participants", "C5", "Site", "", "participants.site.blank", "Enter the site", false);
        return new CheckedReturn(
                new CohortChange(List.of(), List.of(), List.of()),
                Map.of(),
                java.util.Collections.nCopies(faults, fault));
    }

    static UploadReturn upload() {
        return new UploadReturn("C:\\returns\\evening.xlsx", new byte[] {1, 2, 3});
    }
}
