package org.depositary.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Names, state and abstraction of the classes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypesTest {

    /** Names that say nothing of the subject: as a package, or as a word of a class's name. */
    private static final Pattern EMPTY_WORD = Pattern.compile("(?i)utils?|impls?|managers?|helpers?|commons?|misc");

    /**
     * "Service" is empty as what a class is ({@code LinkService}), and a word of SPARQL in front
     * ({@code ServiceDescription}).
     */
    private static final Pattern EMPTY_LAST_WORD = Pattern.compile("(?i)services?");

    private static final Pattern WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final Pattern SENTENCE = Pattern.compile("[\\p{Ll}\\d]+(_[\\p{L}\\d]+)+");

    private final JavaClasses classes = Rooms.classes();

    @Test
    void no_package_or_class_has_a_name_without_a_subject() {
        assertThat(classes.stream()
                        .filter(type -> isEmptyName(type.getPackageName(), type.getSimpleName()))
                        .map(JavaClass::getName))
                .isEmpty();
        assertThat(isEmptyName("org.depositary.web", "LinkService")).isTrue();
        assertThat(isEmptyName("org.depositary.web.impl", "Links")).isTrue();
        assertThat(isEmptyName("org.depositary.web", "DateUtils")).isTrue();
        assertThat(isEmptyName("org.depositary.web", "Utility")).isFalse();
    }

    @Test
    void no_static_field_can_change() {
        assertThat(classes.stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(TypesTest::isChangeableStatic)
                        .map(JavaField::getFullName))
                .isEmpty();
        JavaClass sample = new ClassFileImporter().importClass(Sample.class);
        assertThat(sample.getFields())
                .filteredOn(TypesTest::isChangeableStatic)
                .extracting(JavaField::getName)
                .containsExactlyInAnyOrder("counter", "CACHE");
    }

    @Test
    void an_interface_has_more_than_one_implementation() throws IOException {
        Map<String, Integer> lambdas = lambdas(classes);
        assertThat(classes.stream()
                        .filter(type -> isAbstraction(type))
                        .filter(type -> implementations(type) + lambdas.getOrDefault(type.getName(), 0) < 2)
                        .map(JavaClass::getName))
                .as("interfaces with fewer than two implementations (classes, or lambdas and method references)")
                .isEmpty();
    }

    @Test
    void implementations_are_counted_with_lambdas() throws IOException {
        JavaClasses sample = new ClassFileImporter().importClasses(Sample.class, Sample.Once.class, Sample.Twice.class);
        Map<String, Integer> lambdas = lambdas(sample);
        assertThat(lambdas)
                .containsEntry(Sample.Once.class.getName(), 1)
                .containsEntry(Sample.Twice.class.getName(), 2);
    }

    @Test
    void a_test_is_named_by_a_sentence() {
        JavaClasses tests = new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages(Rooms.ROOT);
        assertThat(tests.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(TypesTest::isTest)
                        .map(JavaMethod::getName)
                        .filter(name -> !SENTENCE.matcher(name).matches()))
                .isEmpty();
    }

    private static boolean isTest(JavaMethod method) {
        return method.isAnnotatedWith(Test.class)
                || method.isAnnotatedWith(ParameterizedTest.class)
                || method.isAnnotatedWith(Property.class);
    }

    private static boolean isEmptyName(String packageName, String simpleName) {
        for (String segment : packageName.split("\\.", -1)) {
            if (EMPTY_WORD.matcher(segment).matches()
                    || EMPTY_LAST_WORD.matcher(segment).matches()) {
                return true;
            }
        }
        List<String> words = List.of(WORDS.split(simpleName, -1));
        return words.stream().anyMatch(word -> EMPTY_WORD.matcher(word).matches())
                || EMPTY_LAST_WORD.matcher(words.getLast()).matches();
    }

    /** A static field that is not final, or whose type exists to be changed. */
    private static boolean isChangeableStatic(JavaField field) {
        Set<JavaModifier> modifiers = field.getModifiers();
        if (!modifiers.contains(JavaModifier.STATIC) || modifiers.contains(JavaModifier.SYNTHETIC)) {
            return false;
        }
        JavaClass type = field.getRawType();
        return !modifiers.contains(JavaModifier.FINAL)
                || type.isAssignableTo(ConcurrentMap.class)
                || type.isAssignableTo(AtomicInteger.class)
                || type.isAssignableTo(AtomicLong.class)
                || type.isAssignableTo(AtomicReference.class)
                || type.isAssignableTo(StringBuilder.class)
                || type.isAssignableTo(ThreadLocal.class);
    }

    private static boolean isAbstraction(JavaClass type) {
        return type.isInterface()
                && !type.isAnnotation()
                && !type.getSimpleName().equals("package-info");
    }

    private static long implementations(JavaClass type) {
        return type.getAllSubclasses().stream()
                .filter(implementation -> !implementation.isInterface())
                .count();
    }

    /** How many lambdas and method references the classes hold for each interface. */
    private static Map<String, Integer> lambdas(JavaClasses classes) throws IOException {
        Map<String, Integer> found = new HashMap<>();
        for (JavaClass type : classes) {
            try (InputStream bytes =
                    type.getSource().orElseThrow().getUri().toURL().openStream()) {
                new ClassReader(bytes).accept(new Lambdas(found), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            }
        }
        return found;
    }

    private static final class Lambdas extends ClassVisitor {

        private final Map<String, Integer> found;

        Lambdas(Map<String, Integer> found) {
            super(Opcodes.ASM9);
            this.found = found;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitInvokeDynamicInsn(String method, String made, Handle bootstrap, Object... arguments) {
                    if (bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")) {
                        found.merge(Type.getReturnType(made).getClassName(), 1, Integer::sum);
                    }
                }
            };
        }
    }

    /** What the checks above must find. */
    @SuppressWarnings({"unused", "NonFinalStaticField"})
    private static final class Sample {

        static final List<String> NAMES = List.of();
        static final ThreadLocal<String> CACHE = new ThreadLocal<>();
        static int counter;

        interface Once {
            int turn(int number);
        }

        interface Twice {
            int turn(int number);
        }

        List<Object> uses() {
            Once once = number -> number + 1;
            Twice first = number -> number + 2;
            Twice second = Math::abs;
            List<Object> uses = new ArrayList<>();
            uses.add(once);
            uses.add(first);
            uses.add(second);
            return uses;
        }
    }
}
