package throughline.kernel;

import java.util.Map;

/** The names of those for whom accounts are opened; the commissioning register supplies them. */
public interface Organisations {
    /** VRUs by name, in alphabetical order. */
    Map<VruRef, String> vrus();

    /** Providers by name, in alphabetical order. */
    Map<ProviderRef, String> providers();
}
