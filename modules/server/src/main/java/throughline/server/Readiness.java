package throughline.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import throughline.database.StartFailure;

/** Asks the application itself whether it is ready: a failed deployment looks like a good one from outside. */
final class Readiness {

    private static final String PATH = "health/ready";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int READY = 200;

    private Readiness() {}

    /** @throws StartFailure with what the application answered last, when it is not ready within half a minute */
    static void await(URI application) {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
        var question = HttpRequest.newBuilder(application.resolve(PATH))
                .timeout(PATIENCE)
                .build();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var answer = ask(client, question);
        while (answer.status != READY && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = ask(client, question);
        }
        if (answer.status != READY) {
            throw new StartFailure("The application was deployed but is not ready: " + question.uri() + " answered "
                    + answer.status + " " + answer.body);
        }
    }

    private static Answer ask(HttpClient client, HttpRequest question) {
        try {
            var response = client.send(question, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            return new Answer(0, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start was interrupted.", e);
        }
    }

    private record Answer(int status, String body) {}
}
