/** The embedded MariaDB, where a database is, and the migrations that make its schema. */
package throughline.database;
