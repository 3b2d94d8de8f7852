package throughline.commissioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import throughline.kernel.Actor;
import throughline.kernel.AuditTrail;
import throughline.kernel.Fault;
import throughline.kernel.Organisations;
import throughline.kernel.ProviderRef;
import throughline.kernel.Rejected;
import throughline.kernel.Role;
import throughline.kernel.VruRef;

/** The organisations that commission and deliver youth work. Their names are no secret. */
@ApplicationScoped
@Transactional
public class Partners implements Organisations {
    private final PartnerStore store;
    private final AuditTrail audit;

    @Inject
    Partners(PartnerStore store, AuditTrail audit) {
        this.store = store;
        this.audit = audit;
    }

    /**
     * Registers a Violence Reduction Unit; administrators only.
     *
     * @throws Rejected when there is one of that name
     */
    public VruView register(Actor actor, RegisterVru command) {
        actor.must(Role.ADMINISTRATOR);
        if (vrus().containsValue(command.name())) {
            throw new Rejected(Fault.of("name", "commissioning.name.taken", command.name()));
        }
        Vru vru = new Vru(command);
        store.add(vru);
        audit.record(actor, "commissioning.register-vru", "vru " + vru.view().id(), command.name());
        return vru.view();
    }

    /**
     * Registers a provider; administrators and commissioners.
     *
     * @throws Rejected when there is one of that name
     */
    public ProviderView register(Actor actor, RegisterProvider command) {
        actor.must(Role.ADMINISTRATOR, Role.COMMISSIONER);
        if (providers().containsValue(command.name())) {
            throw new Rejected(Fault.of("name", "commissioning.name.taken", command.name()));
        }
        Provider provider = new Provider(command);
        store.add(provider);
        audit.record(
                actor,
                "commissioning.register-provider",
                "provider " + provider.view().id(),
                command.name());
        return provider.view();
    }

    @Override
    public Map<VruRef, String> vrus() {
        Map<VruRef, String> names = new LinkedHashMap<>();
        for (Vru vru : store.vrus()) {
            names.put(new VruRef(vru.view().id()), vru.view().name());
        }
        return names;
    }

    @Override
    public Map<ProviderRef, String> providers() {
        Map<ProviderRef, String> names = new LinkedHashMap<>();
        for (Provider provider : store.providers()) {
            names.put(new ProviderRef(provider.view().id()), provider.view().name());
        }
        return names;
    }

    /** Every VRU, by name. */
    public List<VruView> vrus(Actor actor) {
        return store.vrus().stream().map(Vru::view).toList();
    }

    /** Every provider, by name. */
    public List<ProviderView> providers(Actor actor) {
        return store.providers().stream().map(Provider::view).toList();
    }
}
