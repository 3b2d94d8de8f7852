package throughline.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

@Dependent
class AccountStore {
    private final EntityManager entities;

    @Inject
    AccountStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(Account account) {
        entities.persist(account);
    }

    Optional<Account> byUsername(String username) {
        return entities.createNamedQuery("Account.byUsername", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    List<Account> all() {
        return entities.createNamedQuery("Account.all", Account.class).getResultList();
    }

    boolean isEmpty() {
        return entities.createNamedQuery("Account.count", Long.class).getSingleResult() == 0;
    }
}
