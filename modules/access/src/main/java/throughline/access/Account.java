package throughline.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import throughline.kernel.Actor;
import throughline.kernel.ProviderRef;
import throughline.kernel.Role;
import throughline.kernel.Scope;
import throughline.kernel.VruRef;

/** Somebody who may sign in. */
@Entity
@Table(name = "account")
@NamedQuery(name = "Account.byUsername", query = "select a from Account a where a.username = :username")
@NamedQuery(name = "Account.all", query = "select a from Account a order by a.username")
@NamedQuery(name = "Account.count", query = "select count(a) from Account a")
class Account {
    @Id
    @TableGenerator(
            name = "account",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "next_value",
            pkColumnValue = "account",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "account")
    private Long id;

    private String username;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "display_name")
    private String displayName;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "vru_id")
    private Long vruId;

    @Column(name = "provider_id")
    private Long providerId;

    protected Account() {}

    Account(OpenAccount command, String passwordHash) {
        this.username = command.username();
        this.passwordHash = passwordHash;
        this.displayName = command.displayName();
        this.role = command.role();
        this.vruId = role == Role.COMMISSIONER ? command.vru() : null;
        this.providerId = role == Role.PROVIDER ? command.provider() : null;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    Actor actor() {
        return new Actor(username, displayName, role, scope());
    }

    AccountView view() {
        return new AccountView(username, displayName, role, vruId, providerId);
    }

    private Scope scope() {
        return switch (role) {
            case COMMISSIONER -> new Scope.OfVru(new VruRef(vruId));
            case PROVIDER -> new Scope.OfProvider(new ProviderRef(providerId));
            case FUNDER -> new Scope.ReleasedFindings();
            case ADMINISTRATOR -> new Scope.AccountsOnly();
        };
    }
}
