package throughline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** One person's way into the API. Keeps the session's cookie, so that the password is checked once. */
final class ApiClient {
    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        // Payara closes connections that have been idle for 30 s; a request on its way then is lost.
        System.setProperty("jdk.httpclient.keepalive.timeout", "5");
    }

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String address;
    private final String authorization;

    ApiClient(String address, String username, String password) {
        this.address = address;
        this.authorization = "Basic "
                + Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    JsonNode get(String path) {
        return json(send(request(path).GET().build()));
    }

    byte[] download(String path) {
        return send(request(path).GET().build()).body();
    }

    JsonNode post(String path, Object body) {
        try {
            return json(send(request(path)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                    .build()));
        } catch (IOException cannotHappenInMemory) {
            throw new UncheckedIOException(cannotHappenInMemory);
        }
    }

    JsonNode upload(String path, String mediaType, byte[] content) {
        return json(send(request(path)
                .header("Content-Type", mediaType)
                .POST(BodyPublishers.ofByteArray(content))
                .build()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofMinutes(3))
                .header("Authorization", authorization);
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() >= 300) {
                throw new DemonstrationFailure(
                        request.method() + " " + request.uri().getPath() + " was answered with " + response.statusCode()
                                + ": " + new String(response.body(), StandardCharsets.UTF_8));
            }
            return response;
        } catch (IOException broken) {
            throw new DemonstrationFailure("The server does not answer " + request.method() + " "
                    + request.uri().getPath() + ": " + broken.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DemonstrationFailure("Stopped");
        }
    }

    private static JsonNode json(HttpResponse<byte[]> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }
}
