package throughline.web;

import gg.jte.Content;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The GOV.UK components, for templates: {@code @import static throughline.web.Govuk.*}. */
public final class Govuk {
    private Govuk() {}

    /** The hidden field that every posted form needs. */
    public static Content csrf(Frame frame) {
        return part("csrf", Map.of("frame", frame));
    }

    /** What is wrong with a form, each line a link to its field; nothing where nothing is. */
    public static Content errorSummary(Form form) {
        return part("error-summary", Map.of("form", form));
    }

    public static Content textInput(Form form, String field, String label) {
        return textInput(form, field, label, "");
    }

    public static Content textInput(Form form, String field, String label, String hint) {
        return input(form, field, label, hint, "", "text", "", "");
    }

    /** A number, with what stands before and after its box ("£", "sessions"). */
    public static Content numberInput(
            Form form, String field, String label, String hint, String prefix, String suffix) {
        return input(form, field, label, hint, "govuk-input--width-10", "number", prefix, suffix);
    }

    public static Content passwordInput(Form form, String field, String label) {
        Map<String, Object> model = inputModel(form, field, label, "", "govuk-input--width-20", "password", "", "");
        model.put("autocomplete", "current-password");
        return part("text-input", model);
    }

    public static Content usernameInput(Form form, String field, String label) {
        Map<String, Object> model = inputModel(form, field, label, "", "govuk-input--width-20", "text", "", "");
        model.put("autocomplete", "username");
        return part("text-input", model);
    }

    /** @param longest characters that are counted down, or 0 */
    public static Content textArea(Form form, String field, String label, String hint, int longest) {
        return part(
                "text-area",
                Map.of("form", form, "field", field, "label", label, "hint", hint, "rows", 5, "longest", longest));
    }

    public static Content radios(Form form, String field, String legend, String hint, List<Choice> choices) {
        return choices(form, field, legend, hint, "radio", false, choices);
    }

    public static Content checkboxes(Form form, String field, String legend, String hint, List<Choice> choices) {
        return choices(form, field, legend, hint, "checkbox", choices.size() > 8, choices);
    }

    /** @param none what the empty option says, for example "Choose a provider" */
    public static Content select(
            Form form, String field, String label, String hint, String none, List<Choice> choices) {
        return part(
                "select",
                Map.of("form", form, "field", field, "label", label, "hint", hint, "none", none, "choices", choices));
    }

    public static Content dateInput(Form form, String field, String legend, String hint) {
        return part("date-input", Map.of("form", form, "field", field, "legend", legend, "hint", hint));
    }

    /** @param accept endings and media types, as the accept attribute takes them */
    public static Content fileUpload(Form form, String field, String label, String hint, String accept) {
        return part(
                "file-upload", Map.of("form", form, "field", field, "label", label, "hint", hint, "accept", accept));
    }

    public static Content table(DataTable table) {
        return part("data-table", Map.of("table", table));
    }

    /** @param rows keys and values in the order of the map */
    public static Content summaryList(Map<String, String> rows) {
        return part("summary-list", Map.of("rows", rows));
    }

    /** @param href the list's address, ending in ? or &amp; */
    public static Content pagination(Slice<?> slice, String href) {
        return part("pagination", Map.of("slice", slice, "href", href));
    }

    private static Content input(
            Form form,
            String field,
            String label,
            String hint,
            String look,
            String type,
            String prefix,
            String suffix) {
        return part("text-input", inputModel(form, field, label, hint, look, type, prefix, suffix));
    }

    private static Map<String, Object> inputModel(
            Form form,
            String field,
            String label,
            String hint,
            String look,
            String type,
            String prefix,
            String suffix) {
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        model.put("field", field);
        model.put("label", label);
        model.put("hint", hint);
        model.put("look", look);
        model.put("type", type);
        model.put("prefix", prefix);
        model.put("suffix", suffix);
        model.put("autocomplete", "");
        return model;
    }

    private static Content choices(
            Form form, String field, String legend, String hint, String kind, boolean small, List<Choice> choices) {
        return part(
                "choices",
                Map.of(
                        "form", form, "field", field, "legend", legend, "hint", hint, "kind", kind, "small", small,
                        "choices", choices));
    }

    private static Content part(String name, Map<String, Object> model) {
        return Templates.part("web/" + name + ".jte", model);
    }
}
