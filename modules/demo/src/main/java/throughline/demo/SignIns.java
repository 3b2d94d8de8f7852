package throughline.demo;

import java.util.List;
import java.util.Map;

/** The demonstration's accounts. Their passwords are no secret: they open made data on this machine only. */
final class SignIns {
    static final String PASSWORD = "demonstration-only";
    static final String ADMINISTRATOR = "administrator";

    /**
     * @param organisation name of the unit or provider, or empty
     */
    record SignIn(String username, String name, String role, String organisation) {}

    static final List<SignIn> ALL = List.of(
            new SignIn("commissioner", "Riverside commissioner", "COMMISSIONER", Region.UNITS.get(0)),
            new SignIn("commissioner2", "Northgate commissioner", "COMMISSIONER", Region.UNITS.get(1)),
            new SignIn("provider", "Kestrel Mentoring", "PROVIDER", Region.KESTREL),
            new SignIn("provider2", "Harbour Youth Trust", "PROVIDER", Region.HARBOUR),
            new SignIn("funder", "Home Office funder", "FUNDER", ""));

    private SignIns() {}

    static ApiClient client(String address, String username) {
        return new ApiClient(address, username, PASSWORD);
    }

    /** The request that opens an account. */
    static Map<String, Object> opening(SignIn signIn, Long vru, Long provider) {
        Map<String, Object> body = new java.util.LinkedHashMap<>();
        body.put("username", signIn.username());
        body.put("displayName", signIn.name());
        body.put("password", PASSWORD);
        body.put("role", signIn.role());
        body.put("vru", vru);
        body.put("provider", provider);
        return body;
    }
}
