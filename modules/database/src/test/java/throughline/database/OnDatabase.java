package throughline.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test class on the real, migrated database. Its tests, set-up methods and constructor may take a
 * {@link TestDatabase}; every test begins with the tables that no migration filled emptied.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DatabaseExtension.class)
public @interface OnDatabase {

    /** The entities, embeddables, mapped superclasses and converters that the tests use; package-private ones too. */
    Class<?>[] value() default {};
}
