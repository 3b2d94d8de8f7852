package throughline.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import throughline.kernel.Actor;
import throughline.kernel.AuditTrail;
import throughline.kernel.Fault;
import throughline.kernel.Organisations;
import throughline.kernel.ProviderRef;
import throughline.kernel.Rejected;
import throughline.kernel.Role;
import throughline.kernel.VruRef;

/** Opens accounts and checks passwords. */
@ApplicationScoped
@Transactional
public class Accounts {
    /** OWASP Password Storage Cheat Sheet: PBKDF2 with HMAC-SHA-512, 210,000 iterations. */
    private static final Map<String, String> HASHING = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "16");

    private final AccountStore accounts;
    private final Pbkdf2PasswordHash hash;
    private final AuditTrail audit;
    private final Organisations organisations;

    @Inject
    Accounts(AccountStore accounts, Pbkdf2PasswordHash hash, AuditTrail audit, Organisations organisations) {
        this.accounts = accounts;
        this.hash = hash;
        this.audit = audit;
        this.organisations = organisations;
        if (hash != null) {
            hash.initialize(HASHING);
        }
    }

    /**
     * Opens an account; administrators only.
     *
     * @throws Rejected when the username is taken or the organisation does not exist
     */
    public AccountView open(Actor actor, OpenAccount command) {
        actor.must(Role.ADMINISTRATOR);
        if (accounts.byUsername(command.username()).isPresent()) {
            throw new Rejected(Fault.of("username", "access.username.taken", command.username()));
        }
        if (command.role() == Role.COMMISSIONER && !organisations.vrus().containsKey(new VruRef(command.vru()))) {
            throw new Rejected(Fault.of("vru", "access.vru.unknown"));
        }
        if (command.role() == Role.PROVIDER
                && !organisations.providers().containsKey(new ProviderRef(command.provider()))) {
            throw new Rejected(Fault.of("provider", "access.provider.unknown"));
        }
        return add(actor, command);
    }

    /** All accounts; administrators only. */
    public List<AccountView> all(Actor actor) {
        actor.must(Role.ADMINISTRATOR);
        return accounts.all().stream().map(Account::view).toList();
    }

    /** The first administrator of a new installation; nothing where there are accounts already. */
    void openFirst(String password) {
        if (accounts.isEmpty()) {
            OpenAccount first =
                    new OpenAccount("administrator", "Administrator", password, Role.ADMINISTRATOR, null, null);
            first.faults().reject();
            add(new Account(first, "").actor(), first);
        }
    }

    /** The account's actor if the password is right. Takes as long where there is no such account. */
    Optional<Actor> recognise(String username, char[] password) {
        Optional<Account> account = accounts.byUsername(username);
        boolean right = hash.verify(password, account.map(Account::passwordHash).orElseGet(this::nobody));
        return account.filter(a -> right).map(Account::actor);
    }

    /** Who an account is. */
    Optional<Actor> actor(String username) {
        return accounts.byUsername(username).map(Account::actor);
    }

    private AccountView add(Actor actor, OpenAccount command) {
        Account account = new Account(command, hash.generate(command.password().toCharArray()));
        accounts.add(account);
        audit.record(
                actor,
                "access.open-account",
                "account " + command.username(),
                command.role().name());
        return account.view();
    }

    private String nobody;

    private synchronized String nobody() {
        if (nobody == null) {
            nobody = hash.generate("nobody has this password".toCharArray());
        }
        return nobody;
    }
}
