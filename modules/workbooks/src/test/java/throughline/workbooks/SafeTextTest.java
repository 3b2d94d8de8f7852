package throughline.workbooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1"})
    void defusesWhatMightRun(String text) {
        assertEquals("'" + text, SafeText.forCsv(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Lambeth", "-5", "+4.25", "a=b", "1-2"})
    void leavesTheRestAlone(String text) {
        assertEquals(text, SafeText.forCsv(text));
    }

    @Test
    void quotesCsvFieldsThatNeedIt() {
        assertEquals("\"a,b\"", SafeText.csvField("a,b"));
        assertEquals("\"say \"\"hi\"\"\"", SafeText.csvField("say \"hi\""));
        assertEquals("\"'=1,2\"", SafeText.csvField("=1,2"));
        assertEquals("\" a\"", SafeText.csvField(" a"));
        assertEquals("plain", SafeText.csvField("plain"));
    }

    @Test
    void dropsWhatXmlForbids() {
        assertEquals("ab\nc\td", SafeText.forCell("a\u0000b\r\nc\td\uD800"));
        assertEquals(32_767, SafeText.forCell("x".repeat(40_000)).length());
    }

    @Property
    void noCsvValueEverLooksLikeAFormula(@ForAll String text) {
        assertFalse(SafeText.looksLikeFormula(SafeText.forCsv(text)));
    }

    @Property
    void aCellsTextReadsBackOnceItIsClean(@ForAll String text) {
        String clean = SafeText.fromCell(SafeText.forCell(text));
        assertEquals(clean, SafeText.fromCell(SafeText.forCell(clean)));
    }
}
