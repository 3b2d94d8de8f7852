package throughline.exchange;

import jakarta.ws.rs.core.Response;

/**
 * A workbook to be sent.
 *
 * @param fileName letters, digits and hyphens, with its ending
 * @param content bytes of an .xlsx file
 */
public record DownloadedWorkbook(String fileName, byte[] content) {
    /** Of .xlsx files. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    Response response() {
        return Response.ok(content, MEDIA_TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + fileName + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
