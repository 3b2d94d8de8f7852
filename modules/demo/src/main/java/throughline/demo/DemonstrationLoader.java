package throughline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Loads the region as its people would: each through the API, under their own account. */
final class DemonstrationLoader {
    private final String address;
    private final PrintStream out;
    private final Map<String, Long> units = new HashMap<>();
    private final Map<String, Long> providers = new HashMap<>();

    DemonstrationLoader(String address, PrintStream out) {
        this.address = address;
        this.out = out;
    }

    /** @param incidents folder with files in the Metropolitan Police's layout, or null for made ones */
    void loadUnlessThere(Path incidents) {
        ApiClient administrator = SignIns.client(address, SignIns.ADMINISTRATOR);
        if (!administrator.get("/api/vrus").isEmpty()) {
            out.println("  The demonstration region is there already, with whatever was entered since");
            return;
        }
        openAccounts(administrator);
        loadIncidents(SignIns.client(address, "commissioner"), incidents);
        int number = 0;
        for (Programme programme : Region.programmes()) {
            number++;
            out.printf("  %2d of %d  %s%n", number, Region.programmes().size(), programme.title());
            new ProgrammeLoader(SignIns.client(address, commissioner(programme)), programme)
                    .load(providers.get(programme.provider()));
        }
    }

    /** What the platform says of every programme now. */
    List<Result> results() {
        List<Result> results = new ArrayList<>();
        for (int unit = 0; unit < Region.UNITS.size(); unit++) {
            ApiClient commissioner = SignIns.client(address, unit == 0 ? "commissioner" : "commissioner2");
            JsonNode findings = commissioner.get("/api/findings");
            for (Programme programme : Region.programmes()) {
                if (programme.unit() == unit) {
                    results.add(ProgrammeLoader.result(commissioner, programme, findings));
                }
            }
        }
        return results;
    }

    private static String commissioner(Programme programme) {
        return programme.unit() == 0 ? "commissioner" : "commissioner2";
    }

    private void openAccounts(ApiClient administrator) {
        out.println("  Registering two Violence Reduction Units and six providers");
        for (String unit : Region.UNITS) {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("name", unit);
            body.put("policeForceArea", "Metropolitan Police");
            units.put(unit, administrator.post("/api/vrus", body).get("id").asLong());
        }
        int charity = 1_000_001;
        for (String provider : Region.PROVIDERS) {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("name", provider);
            body.put("charityNumber", Integer.toString(charity++));
            providers.put(
                    provider,
                    administrator.post("/api/providers", body).get("id").asLong());
        }
        for (SignIns.SignIn signIn : SignIns.ALL) {
            administrator.post(
                    "/api/accounts",
                    SignIns.opening(signIn, units.get(signIn.organisation()), providers.get(signIn.organisation())));
        }
    }

    private void loadIncidents(ApiClient commissioner, Path folder) {
        if (folder == null) {
            out.println("  Making violence figures in the Metropolitan Police's layout");
            load(
                    commissioner,
                    "made-borough-level-crime.csv",
                    true,
                    MadeIncidents.csv().getBytes(StandardCharsets.UTF_8));
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
                out.println("  Importing " + file.getFileName());
                load(commissioner, file.getFileName().toString(), false, Files.readAllBytes(file));
            }
        } catch (IOException unreadable) {
            throw new DemonstrationFailure("The folder " + folder + " cannot be read: " + unreadable.getMessage());
        }
    }

    private static void load(ApiClient commissioner, String name, boolean made, byte[] csv) {
        commissioner.upload("/api/incidents/imports?file=" + name + "&made=" + made, "text/csv", csv);
    }
}
