package throughline.access;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Opens the administrator's account of a new installation, with the password that its environment names. A servlet
 * listener, since CDI's own start event comes before Payara has bound the persistence context.
 */
@WebListener
public class FirstAdministrator implements ServletContextListener {
    private static final String PASSWORD = "THROUGHLINE_ADMIN_PASSWORD";

    @Inject
    Accounts accounts;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        String password = System.getProperty(PASSWORD, System.getenv(PASSWORD));
        if (password != null && !password.isBlank()) {
            accounts.openFirst(password);
        }
    }
}
