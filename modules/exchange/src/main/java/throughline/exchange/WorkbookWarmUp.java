package throughline.exchange;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Writes and reads a small workbook at start: the first time takes seconds, which the first provider need not wait. */
@WebListener
public class WorkbookWarmUp implements ServletContextListener {
    @Resource
    ManagedExecutorService executor;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        executor.submit(CohortWorkbook::rehearse);
    }
}
