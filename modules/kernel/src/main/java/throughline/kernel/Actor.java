package throughline.kernel;

import java.util.Objects;

/**
 * The person on whose behalf something is done. CDI supplies the signed-in one.
 *
 * @param username what they sign in with
 * @param name how pages address them
 * @param role what they are to the platform
 * @param scope whose data they may see
 */
public record Actor(String username, String name, Role role, Scope scope) {

    public Actor {
        Objects.requireNonNull(username);
        Objects.requireNonNull(role);
        Objects.requireNonNull(scope);
    }

    /** Whether the actor has one of these roles. */
    public boolean is(Role... roles) {
        for (Role candidate : roles) {
            if (role == candidate) {
                return true;
            }
        }
        return false;
    }

    /**
     * Lets only these roles pass.
     *
     * @throws NotAllowed for anybody else
     */
    public void must(Role... roles) {
        if (!is(roles)) {
            throw new NotAllowed();
        }
    }

    /**
     * Lets pass whoever may see the records of this VRU and provider.
     *
     * @throws NotFound for anybody else, so that the answer does not tell that something is there
     */
    public void mustReach(VruRef vru, ProviderRef provider, String thing) {
        if (!scope.includes(vru, provider)) {
            throw new NotFound(thing);
        }
    }
}
