package throughline.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/** Lets Jakarta Security ask our accounts. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {
    @Inject
    Accounts accounts;

    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return accounts.recognise(
                        credential.getCaller(), credential.getPassword().getValue())
                .map(actor -> new CredentialValidationResult(
                        actor.username(), Set.of(actor.role().name())))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
