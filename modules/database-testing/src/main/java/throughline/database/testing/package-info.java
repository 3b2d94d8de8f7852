/** For the tests of other modules: one migrated database for each test run, and entity managers on it. */
package throughline.database.testing;
