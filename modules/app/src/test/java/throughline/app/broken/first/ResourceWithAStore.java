package throughline.app.broken.first;

import jakarta.ws.rs.Path;

@Path("broken")
class ResourceWithAStore {
    SomeStore store;
    org.apache.poi.ss.usermodel.Workbook workbook;
}
