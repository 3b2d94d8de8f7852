package throughline.access;

import throughline.kernel.Role;

/** An account as the administrator sees it; never its password. */
public record AccountView(String username, String displayName, Role role, Long vru, Long provider) {}
