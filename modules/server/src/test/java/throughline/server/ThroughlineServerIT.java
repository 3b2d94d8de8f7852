package throughline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One data folder through its life; the small wars stand in where the application itself is not what is tested. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ThroughlineServerIT {

    private static final String WEB_XML = "<web-app xmlns='https://jakarta.ee/xml/ns/jakartaee' version='6.0'/>";

    @TempDir
    static Path temporary;

    @Test
    @Order(1)
    void servesTheApplicationAndStopsCleanlyWhenTold() throws IOException, InterruptedException {
        try (var server = RunningServer.start(data(), RunningServer.realWar())) {
            assertEquals(
                    200, server.get("health/ready").statusCode(), server.lines().toString());
            var page = server.get("sign-in");
            assertEquals(200, page.statusCode());
            assertTrue(page.headers().firstValue("set-cookie").orElse("").contains("SameSite=Lax"));
            assertTrue(page.headers().firstValue("server").isEmpty());
            assertTrue(page.headers().firstValue("x-powered-by").isEmpty());
            var database = server.database();
            server.tellToStop();
            assertFalse(database.isAlive());
            assertEquals(List.of("Stopping", "Stopped"), last(2, server.lines()));
        }
    }

    @Test
    @Order(2)
    void saysOnlyHowItGoesOnASecondStart() throws IOException, InterruptedException {
        try (var server = RunningServer.start(data(), war("second.war", Map.of("hello.txt", "hello")))) {
            assertEquals("hello", server.get("hello.txt").body());
            assertEquals(
                    List.of(
                            "The database runs, in " + data().toRealPath(),
                            "The database is up to date",
                            "The application server runs"),
                    server.lines().subList(0, server.lines().size() - 1));
            server.tellToStop();
        }
    }

    @Test
    @Order(3)
    void startsAgainAfterItWasKilledOutright() throws IOException, InterruptedException {
        var war = war("third.war", Map.of("hello.txt", "again"));
        ProcessHandle orphan;
        try (var killed = RunningServer.start(data(), war)) {
            orphan = killed.database();
            killed.killOutright();
        }
        assertTrue(orphan.isAlive());
        try (var server = RunningServer.start(data(), war)) {
            assertFalse(orphan.isAlive());
            assertEquals("again", server.get("hello.txt").body());
            server.tellToStop();
        }
    }

    @Test
    @Order(4)
    void endsInOneLineWhenTheApplicationCannotBeDeployed() throws IOException, InterruptedException {
        try (var server = RunningServer.start(data(), war("broken.war", Map.of("WEB-INF/web.xml", "<not-xml")))) {
            assertEquals(1, server.exitCode());
            var said = last(1, server.lines()).get(0);
            assertTrue(
                    said.contains("broken.war could not be deployed. The reason is in"),
                    server.lines().toString());
            assertFalse(Files.exists(data().resolve("mariadb/mariadbd.pid")));
        }
    }

    private static List<String> last(int count, List<String> lines) {
        return lines.subList(Math.max(0, lines.size() - count), lines.size());
    }

    private static Path data() {
        return temporary.resolve("data");
    }

    private static Path war(String name, Map<String, String> content) throws IOException {
        var war = temporary.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(war))) {
            if (!content.containsKey("WEB-INF/web.xml")) {
                write(zip, "WEB-INF/web.xml", WEB_XML);
            }
            for (var file : content.entrySet()) {
                write(zip, file.getKey(), file.getValue());
            }
        }
        return war;
    }

    private static void write(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
