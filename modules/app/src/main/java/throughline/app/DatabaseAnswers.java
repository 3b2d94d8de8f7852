package throughline.app;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready only when the database answers and its latest migration succeeded. */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {
    private static final String LATEST =
            "select version, success from flyway_schema_history where version is not null order by installed_rank desc";

    @Resource(lookup = "jdbc/throughline")
    DataSource database;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("database");
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(LATEST);
                var rows = statement.executeQuery()) {
            boolean migrated = rows.next() && rows.getBoolean("success");
            return response.status(migrated)
                    .withData("schema", migrated ? rows.getString("version") : "incomplete")
                    .build();
        } catch (SQLException unreachable) {
            return response.down()
                    .withData("reason", "The database does not answer")
                    .build();
        }
    }
}
