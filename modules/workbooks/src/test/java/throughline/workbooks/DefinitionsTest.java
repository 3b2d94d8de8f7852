package throughline.workbooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionsTest {
    private static final List<ColumnDefinition> ONE = List.of(ColumnDefinition.text("a", "A"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Meta",
                "readme",
                "Lists",
                "a/b",
                "what?",
                "it's",
                "a name of more than thirty-one characters"
            })
    void refusesSheetNamesThatExcelOrTheTemplateCannotTake(String name) {
        assertThrows(IllegalArgumentException.class, () -> SheetDefinition.empty("key", name, "", ONE));
    }

    @Test
    void refusesTwoColumnsThatAPersonCouldNotTellApart() {
        List<ColumnDefinition> same = List.of(ColumnDefinition.text("a", "Age"), ColumnDefinition.text("b", "AGE "));
        assertThrows(IllegalArgumentException.class, () -> SheetDefinition.empty("key", "Name", "", same));
        assertThrows(IllegalArgumentException.class, () -> SheetDefinition.empty("key", "Name", "", List.of()));
        assertThrows(IllegalArgumentException.class, () -> SheetDefinition.empty("Key!", "Name", "", ONE));
    }

    @Test
    void refusesTwoSheetsOfOneName() {
        SheetDefinition sheet = SheetDefinition.empty("key", "Name", "", ONE);
        SheetDefinition other = SheetDefinition.empty("other", "Name", "", ONE);
        assertThrows(
                IllegalArgumentException.class,
                () -> new WorkbookTemplate("T", List.of(), List.of(sheet, other), Map.of(), Examples.TEMPLATE.made()));
    }

    @Test
    void refusesAPromptThatDoesNotFitItsBox() {
        assertThrows(IllegalArgumentException.class, () -> ONE.get(0).prompting("x".repeat(201)));
        assertThrows(IllegalArgumentException.class, () -> ONE.get(0).wide(4));
        assertThrows(IllegalArgumentException.class, () -> ColumnDefinition.text("a", "two\nlines"));
    }

    @Test
    void saysTheBoundsOfANumber() {
        assertEquals(
                "A number from 7 to 35.",
                ColumnDefinition.decimal("a", "A")
                        .between(BigDecimal.valueOf(7), BigDecimal.valueOf(35))
                        .prompt());
    }

    @Test
    void writesAFileThatAPersonFindsTheirWayIn() {
        Examples.edited(Examples.written(Examples.TEMPLATE), workbook -> {
            assertEquals(0, workbook.getActiveSheetIndex());
            assertEquals("Readme", workbook.getSheetName(0));
            assertEquals("A1", workbook.getSheetAt(0).getActiveCell().formatAsString());
            assertEquals(SheetVisibility.VERY_HIDDEN, workbook.getSheetVisibility(workbook.getSheetIndex("Meta")));
            assertEquals(
                    Examples.TEMPLATE.title(),
                    workbook.getProperties().getCoreProperties().getTitle());
            var sheet = workbook.getSheet("Participants");
            assertTrue(sheet.isColumnHidden(0));
            assertEquals(3, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(sheet.getRow(2).getCell(1).getCellStyle().getLocked());
            assertTrue(!sheet.getColumnStyle(1).getLocked());
            assertEquals("@", sheet.getColumnStyle(1).getDataFormatString());
            DataValidation group = sheet.getDataValidations().get(1);
            assertEquals("Lists!$A$2:$A$3", group.getValidationConstraint().getFormula1());
            assertEquals("Required. Choose from the list.", group.getPromptBoxText());
            assertEquals(
                    "B4:B503",
                    sheet.getDataValidations()
                            .get(0)
                            .getRegions()
                            .getCellRangeAddress(0)
                            .formatAsString());
        });
    }
}
