package throughline.database;

import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.URL;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;

/** What {@code persistence.xml} says in production, for the classes of one test and without a server. */
record TestPersistenceUnit(DatabaseLocation location, List<Class<?>> classes) implements PersistenceUnitInfo {

    @Override
    public String getPersistenceUnitName() {
        return "test-" + Integer.toHexString(classes.hashCode());
    }

    @Override
    public String getPersistenceProviderClassName() {
        return PersistenceProvider.class.getName();
    }

    @Override
    public PersistenceUnitTransactionType getTransactionType() {
        return PersistenceUnitTransactionType.RESOURCE_LOCAL;
    }

    @Override
    public Properties getProperties() {
        var properties = new Properties();
        properties.setProperty("jakarta.persistence.jdbc.url", location.url());
        properties.setProperty("jakarta.persistence.jdbc.user", location.user());
        properties.setProperty("jakarta.persistence.jdbc.password", location.password());
        properties.setProperty("jakarta.persistence.schema-generation.database.action", "none");
        properties.setProperty("eclipselink.target-database", "MySQL");
        properties.setProperty("eclipselink.jdbc.batch-writing", "JDBC");
        properties.setProperty("eclipselink.jdbc.batch-writing.size", "500");
        properties.setProperty("eclipselink.weaving", "false"); // weaving needs an agent outside a server
        properties.setProperty("eclipselink.logging.level", "WARNING");
        return properties;
    }

    @Override
    public List<String> getManagedClassNames() {
        return classes.stream().map(Class::getName).toList();
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return true;
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
        return TestPersistenceUnit.class.getProtectionDomain().getCodeSource().getLocation();
    }

    @Override
    public ClassLoader getClassLoader() {
        return Thread.currentThread().getContextClassLoader();
    }

    @Override
    public ClassLoader getNewTempClassLoader() {
        return getClassLoader();
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
        // nothing is woven
    }

    @Override
    public DataSource getJtaDataSource() {
        return null;
    }

    @Override
    public DataSource getNonJtaDataSource() {
        return null;
    }

    @Override
    public List<String> getMappingFileNames() {
        return List.of();
    }

    @Override
    public List<URL> getJarFileUrls() {
        return List.of();
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return SharedCacheMode.UNSPECIFIED;
    }

    @Override
    public ValidationMode getValidationMode() {
        return ValidationMode.NONE;
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "3.0";
    }
}
