package throughline.workbooks;

import throughline.kernel.Fault;
import throughline.kernel.Rejected;

/** Why a file is not looked into. Codes are {@code workbooks.file.<problem>}. */
enum FileProblem {
    EMPTY,
    TOO_LARGE,
    NOT_XLSX,
    PASSWORD_PROTECTED,
    OLD_XLS,
    HAS_MACROS,
    LINKS_TO_OTHER_FILES,
    UNPACKS_TOO_LARGE,
    UNSAFE_XML,
    BROKEN,
    WRONG_TEMPLATE,
    TAMPERED;

    String code() {
        return "workbooks.file." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    Rejected rejected(Object... arguments) {
        return new Rejected(Fault.of("file", code(), arguments));
    }
}
