package throughline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Loads the region as its people would: each through the API, under their own account. What is there already is left
 * alone, so that a load that was cut off goes on at the next start.
 */
final class DemonstrationLoader {
    private static final String MADE = "made-borough-level-crime.csv";

    private final String address;
    private final PrintStream out;
    private final Map<String, Long> units = new HashMap<>();
    private final Map<String, Long> providers = new HashMap<>();
    private final Map<Integer, ApiClient> commissioners = new HashMap<>();

    DemonstrationLoader(String address, PrintStream out) {
        this.address = address;
        this.out = out;
    }

    /** @param incidents folder with files in the Metropolitan Police's layout, or null for made ones */
    void loadWhatIsMissing(Path incidents) {
        openAccounts(SignIns.client(address, SignIns.ADMINISTRATOR));
        loadIncidents(commissioner(0), incidents);
        int number = 0;
        for (Programme programme : Region.programmes()) {
            number++;
            ApiClient commissioner = commissioner(programme.unit());
            JsonNode findings = commissioner.get("/api/findings");
            ProgrammeLoader loader = new ProgrammeLoader(commissioner, programme);
            if (!loader.isLoaded(findings)) {
                out.printf("  %2d of %d  %s%n", number, Region.programmes().size(), programme.title());
                loader.load(findings, providers.get(programme.provider()));
            }
        }
    }

    /** What the platform says of every programme now. */
    List<Result> results() {
        List<Result> results = new ArrayList<>();
        for (int unit = 0; unit < Region.UNITS.size(); unit++) {
            ApiClient commissioner = commissioner(unit);
            JsonNode findings = commissioner.get("/api/findings");
            for (Programme programme : Region.programmes()) {
                if (programme.unit() == unit) {
                    results.add(ProgrammeLoader.result(commissioner, programme, findings));
                }
            }
        }
        return results;
    }

    /** The same client each time: it signs in once. */
    private ApiClient commissioner(int unit) {
        return commissioners.computeIfAbsent(
                unit, u -> SignIns.client(address, u == 0 ? "commissioner" : "commissioner2"));
    }

    private void openAccounts(ApiClient administrator) {
        known(administrator, "/api/vrus", units);
        known(administrator, "/api/providers", providers);
        if (units.keySet().containsAll(Region.UNITS) && providers.keySet().containsAll(Region.PROVIDERS)) {
            out.println("  The demonstration region is there, with whatever was entered since");
        } else {
            out.println("  Registering two Violence Reduction Units and six providers");
        }
        for (String unit : Region.UNITS) {
            units.computeIfAbsent(
                    unit, name -> register(administrator, "/api/vrus", name, "policeForceArea", "Metropolitan Police"));
        }
        int charity = 1_000_001;
        for (String provider : Region.PROVIDERS) {
            String number = Integer.toString(charity++);
            providers.computeIfAbsent(
                    provider, name -> register(administrator, "/api/providers", name, "charityNumber", number));
        }
        Set<String> accounts = texts(administrator.get("/api/accounts"), "username");
        for (SignIns.SignIn signIn : SignIns.ALL) {
            if (!accounts.contains(signIn.username())) {
                administrator.post(
                        "/api/accounts",
                        SignIns.opening(
                                signIn, units.get(signIn.organisation()), providers.get(signIn.organisation())));
            }
        }
    }

    private static void known(ApiClient administrator, String path, Map<String, Long> ids) {
        for (JsonNode row : administrator.get(path)) {
            ids.put(row.get("name").asText(), row.get("id").asLong());
        }
    }

    private static long register(ApiClient administrator, String path, String name, String field, String value) {
        return administrator
                .post(path, Map.of("name", name, field, value))
                .get("id")
                .asLong();
    }

    private void loadIncidents(ApiClient commissioner, Path folder) {
        Set<String> loaded = texts(commissioner.get("/api/incidents/imports"), "fileName");
        if (folder == null) {
            // never made figures over real ones of an earlier start
            if (loaded.isEmpty()) {
                out.println("  Making violence figures in the Metropolitan Police's layout");
                load(commissioner, MADE, true, MadeIncidents.csv().getBytes(StandardCharsets.UTF_8));
            }
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(f -> f.getFileName().toString().matches("mps-borough-level-crime.*\\.csv"))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new DemonstrationFailure("There is no mps-borough-level-crime*.csv in " + folder);
            }
            for (Path file : found) {
                if (!loaded.contains(file.getFileName().toString())) {
                    out.println("  Importing " + file.getFileName());
                    load(commissioner, file.getFileName().toString(), false, Files.readAllBytes(file));
                }
            }
        } catch (IOException unreadable) {
            throw new DemonstrationFailure("The folder " + folder + " cannot be read: " + unreadable.getMessage());
        }
    }

    private static Set<String> texts(JsonNode rows, String field) {
        Set<String> texts = new HashSet<>();
        rows.forEach(row -> texts.add(row.get(field).asText()));
        return texts;
    }

    private static void load(ApiClient commissioner, String name, boolean made, byte[] csv) {
        commissioner.upload("/api/incidents/imports?file=" + name + "&made=" + made, "text/csv", csv);
    }
}
