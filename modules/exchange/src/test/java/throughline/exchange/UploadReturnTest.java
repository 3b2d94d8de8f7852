package throughline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import throughline.kernel.Fault;

class UploadReturnTest {

    @Test
    void asksForAFileWhereNoneWasSelected() {
        assertEquals("Select your workbook", sentence(new UploadReturn("", new byte[0])));
    }

    @Test
    void saysThatAFileIsEmpty() {
        assertTrue(sentence(new UploadReturn("a.xlsx", new byte[0])).startsWith("The selected file is empty"));
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        assertEquals(
                "The selected file must be smaller than 20 MB",
                sentence(new UploadReturn("a.xlsx", new byte[UploadReturn.LARGEST + 1])));
    }

    @Test
    void takesTheLargestFile() {
        assertTrue(new UploadReturn("a.xlsx", new byte[UploadReturn.LARGEST])
                .faults()
                .isEmpty());
    }

    @Test
    void cutsFoldersAndLineBreaksOffTheName() {
        assertEquals("a b.xlsx", new UploadReturn("C:\\x\\/home/a\nb.xlsx", new byte[1]).name());
    }

    @Test
    void keepsTheEndOfALongName() {
        String name = new UploadReturn("n".repeat(300) + ".xlsx", new byte[1]).name();
        assertEquals(200, name.length());
        assertTrue(name.endsWith(".xlsx"));
    }

    @Test
    void takesTheFingerprintOfTheFile() {
        // FIPS 180-2, appendix B.1
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                new UploadReturn("a", new byte[] {'a', 'b', 'c'}).sha256());
    }

    private static String sentence(UploadReturn upload) {
        return upload.faults().stream().findFirst().map(Fault::sentence).orElseThrow();
    }
}
