package throughline.kernel;

import java.util.Optional;

/** Whose data a person may see. Every query takes it, so that no query can forget it. */
public sealed interface Scope {

    /** All that one VRU commissions. */
    record OfVru(VruRef unit) implements Scope {}

    /** All that one provider delivers. */
    record OfProvider(ProviderRef organisation) implements Scope {}

    /** Findings that a VRU has released; never a child's record. */
    record ReleasedFindings() implements Scope {}

    /** Accounts and organisations only. */
    record AccountsOnly() implements Scope {}

    /** The VRU to which records are limited, if that is the limit. */
    default Optional<VruRef> vru() {
        return this instanceof OfVru of ? Optional.of(of.unit()) : Optional.empty();
    }

    /** The provider to which records are limited, if that is the limit. */
    default Optional<ProviderRef> provider() {
        return this instanceof OfProvider of ? Optional.of(of.organisation()) : Optional.empty();
    }

    /** Whether records about participants may be seen at all. */
    default boolean reachesRecords() {
        return this instanceof OfVru || this instanceof OfProvider;
    }

    /** Whether what belongs to this VRU and this provider lies inside. */
    default boolean includes(VruRef vru, ProviderRef provider) {
        return vru().map(vru::equals).or(() -> provider().map(provider::equals)).orElse(false);
    }
}
