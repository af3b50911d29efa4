package org.depositary.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Optional;

/** The rooms of the house in their order: each may use those before it. */
final class Rooms {

    static final String ROOT = "org.depositary";
    static final List<String> IN_ORDER =
            List.of("text", "claim", "rule", "match", "link", "graph", "store", "page", "web", "cli");

    private Rooms() {}

    /** The classes of the product, without its tests and without what templates are compiled to. */
    static JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT);
    }

    /** The room that a package belongs to; sub-packages belong to their room. Empty outside the house. */
    static Optional<String> of(String packageName) {
        if (!packageName.startsWith(ROOT + ".")) {
            return Optional.empty();
        }
        String inside = packageName.substring(ROOT.length() + 1);
        int dot = inside.indexOf('.');
        return Optional.of(dot < 0 ? inside : inside.substring(0, dot));
    }

    static Optional<String> of(JavaClass type) {
        return of(type.getPackageName());
    }

    /** Whether something in {@code room} may use something in {@code used}. */
    static boolean mayUse(String room, String used) {
        return IN_ORDER.indexOf(used) <= IN_ORDER.indexOf(room);
    }
}
