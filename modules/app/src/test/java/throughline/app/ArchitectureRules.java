package throughline.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Set;
import throughline.kernel.Actor;

/** The rules of docs/architecture/architecture.md, "Enforcement". */
final class ArchitectureRules {
    private static final Set<String> CLOCKS = Set.of("now", "currentTimeMillis");

    private ArchitectureRules() {}

    static final ArchRule NO_PACKAGE_CYCLES =
            SlicesRuleDefinition.slices().matching("throughline.(**)").should().beFreeOfCycles();

    static final ArchRule PURE_MODULES_SEE_JAVA_ALONE = noClasses()
            .that()
            .resideInAnyPackage("..kernel..", "..statistics..", "..measures..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "org.apache.poi..", "java.sql..", "gg.jte..", "com.fasterxml..");

    static final ArchRule POI_IN_WORKBOOKS_ALONE = noClasses()
            .that()
            .resideOutsideOfPackage("throughline.workbooks..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.dhatim..");

    static final ArchRule ENTITY_MANAGER_IN_STORES_ALONE = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Store")
            .and()
            .doNotHaveFullyQualifiedName("throughline.app.Persistence")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    static final ArchRule ENTITIES_ARE_PACKAGE_PRIVATE =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    static final ArchRule NO_ENTITY_OF_ANOTHER_MODULE = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should(new ArchCondition<JavaField>("not be of another module's entity") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    JavaClass type = field.getRawType();
                    boolean foreign = type.isAnnotatedWith(Entity.class)
                            && !type.getPackageName().equals(field.getOwner().getPackageName());
                    events.add(new SimpleConditionEvent(field, !foreign, field.getFullName()));
                }
            });

    static final ArchRule TRANSACTIONS_ON_SERVICES_ALONE = classes()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .bePublic()
            .andShould()
            .notBeAnnotatedWith(Path.class)
            .andShould()
            .haveSimpleNameNotEndingWith("Store");

    static final ArchRule RESOURCES_NEVER_TOUCH_STORES = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Store");

    /** A query without an actor is a query without a scope. */
    static final ArchRule SERVICES_ASK_WHO = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Transactional.class)
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("throughline.places..")
            .should(new ArchCondition<JavaMethod>("take the actor first") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    var parameters = method.getRawParameterTypes();
                    boolean asks = !parameters.isEmpty() && parameters.get(0).isEquivalentTo(Actor.class);
                    boolean kernelFace = method.getOwner().getAllRawInterfaces().stream()
                            .filter(face -> face.getPackageName().equals("throughline.kernel"))
                            .anyMatch(face -> face.getMethods().stream()
                                    .anyMatch(m -> m.getName().equals(method.getName())));
                    boolean eventObserver = method.getParameters().stream()
                            .anyMatch(p -> p.isAnnotatedWith(jakarta.enterprise.event.Observes.class));
                    events.add(new SimpleConditionEvent(
                            method, asks || kernelFace || eventObserver, method.getFullName() + " asks nobody"));
                }
            });

    static final ArchRule THE_CLOCK_IS_INJECTED = noClasses()
            .should()
            .callMethodWhere(new DescribedPredicate<JavaMethodCall>("it reads the time without a Clock") {
                @Override
                public boolean test(JavaMethodCall call) {
                    boolean time = call.getTargetOwner().getPackageName().equals("java.time")
                            || call.getTargetOwner().isEquivalentTo(System.class);
                    boolean reads = CLOCKS.contains(call.getTarget().getName());
                    boolean withClock = call.getTarget().getRawParameterTypes().stream()
                            .anyMatch(p -> p.isEquivalentTo(Clock.class));
                    return time && reads && !withClock;
                }
            });
}
