/** The launcher: one process that starts the database, migrates it and serves the application. */
package throughline.server;
