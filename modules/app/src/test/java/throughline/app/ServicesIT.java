package throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import throughline.access.Accounts;
import throughline.access.OpenAccount;
import throughline.commissioning.Interventions;
import throughline.commissioning.LifeStage;
import throughline.commissioning.Partners;
import throughline.commissioning.PreventionTier;
import throughline.commissioning.RegisterIntervention;
import throughline.commissioning.RegisterProvider;
import throughline.commissioning.RegisterVru;
import throughline.commissioning.Setting;
import throughline.kernel.Actor;
import throughline.kernel.InterventionRef;
import throughline.kernel.NotAllowed;
import throughline.kernel.NotFound;
import throughline.kernel.Rejected;
import throughline.kernel.Role;
import throughline.kernel.Scope;
import throughline.kernel.VruRef;
import throughline.participants.Enrolments;

/** The services inside the container, with its transactions and its data source: what no unit test can show. */
@ExtendWith(ArquillianExtension.class)
class ServicesIT {
    private static final String WEB_XML = "WEB-INF/web.xml";
    private static final Actor ADMINISTRATOR =
            new Actor("administrator", "Administrator", Role.ADMINISTRATOR, new Scope.AccountsOnly());

    @Inject
    Accounts accounts;

    @Inject
    Partners partners;

    @Inject
    Interventions interventions;

    @Inject
    Enrolments enrolments;

    @PersistenceContext
    EntityManager entities;

    /** The real war, with one door more, for Arquillian's own servlet. */
    @Deployment
    static WebArchive war() throws IOException {
        WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/throughline.war"));
        String webXml = text(war.get(WEB_XML).getAsset().openStream());
        String open = "<url-pattern>/sign-in</url-pattern>";
        return war.setWebXML(
                new StringAsset(webXml.replace(open, open + "<url-pattern>/ArquillianServletRunnerEE9</url-pattern>")));
    }

    @Test
    void aRefusedWriteLeavesNeitherAnAccountNorAnEntryInTheAuditTrail() {
        long entries = count("select count(*) from audit_entry");
        OpenAccount nobodysUnit =
                new OpenAccount("left.behind", "Left Behind", "long enough a word", Role.COMMISSIONER, 999_999L, null);
        assertThrows(Rejected.class, () -> accounts.open(ADMINISTRATOR, nobodysUnit));
        assertEquals(0, count("select count(*) from account where username = 'left.behind'"));
        assertEquals(entries, count("select count(*) from audit_entry"));
    }

    @Test
    void aReadOfChildrensRecordsIsInTheAuditTrailAndAReadByAStrangerIsRefused() {
        long vru = partners.register(ADMINISTRATOR, new RegisterVru("Unit of services", "Force"))
                .id();
        long other = partners.register(ADMINISTRATOR, new RegisterVru("Another unit of services", "Force"))
                .id();
        long provider = partners.register(ADMINISTRATOR, new RegisterProvider("Provider of services", null))
                .id();
        Actor commissioner = commissioner("of.services", vru);
        InterventionRef intervention = new InterventionRef(
                interventions.register(commissioner, mentoring(provider)).id());
        long before = count("select count(*) from audit_entry where username = 'of.services'");
        assertEquals(0, enrolments.page(commissioner, intervention, 1, 20).total());
        assertEquals(before + 1, count("select count(*) from audit_entry where username = 'of.services'"));
        Actor stranger = commissioner("stranger", other);
        assertThrows(NotFound.class, () -> enrolments.page(stranger, intervention, 1, 20));
        assertThrows(NotAllowed.class, () -> accounts.all(commissioner));
    }

    @Test
    void theWarsOwnPersistenceUnitSpeaksToTheMigratedDatabase() {
        assertTrue(count("select count(*) from flyway_schema_history where success = 1") > 0);
    }

    private long count(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private static Actor commissioner(String username, long vru) {
        return new Actor(username, username, Role.COMMISSIONER, new Scope.OfVru(new VruRef(vru)));
    }

    private static RegisterIntervention mentoring(long provider) {
        return new RegisterIntervention(
                "Mentoring of services",
                provider,
                "MENTORING",
                PreventionTier.SECONDARY,
                LifeStage.EARLY_ADOLESCENCE,
                Setting.COMMUNITY,
                List.of("E09000022"),
                11,
                17,
                "Referred by school",
                10,
                5,
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2027, 3, 31),
                new BigDecimal("1000"),
                List.of("SDQ_SELF_TOTAL"));
    }

    private static String text(InputStream content) throws IOException {
        try (content;
                ByteArrayOutputStream whole = new ByteArrayOutputStream()) {
            content.transferTo(whole);
            return whole.toString(StandardCharsets.UTF_8);
        }
    }
}
