package throughline.workbooks;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import throughline.kernel.Fault;

class SentencesTest {

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeHasASentence(String code) {
        String sentence = Fault.of("file", code, "one", "two").sentence();
        assertFalse(sentence.isBlank() || sentence.contains("{"), sentence);
        assertTrue(Character.isUpperCase(sentence.charAt(0)));
    }

    static Stream<String> codes() {
        return Stream.concat(
                Stream.of(FileProblem.values()).map(FileProblem::code),
                Stream.of(
                                "sheet.missing",
                                "sheet.table-missing",
                                "sheet.too-many-rows",
                                "column.missing",
                                "column.twice",
                                "cell.error-value",
                                "cell.no-result")
                        .map(code -> "workbooks." + code));
    }
}
