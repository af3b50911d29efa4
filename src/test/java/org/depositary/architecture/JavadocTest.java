package org.depositary.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

class JavadocTest {

    @Test
    void every_public_type_says_what_it_is() throws IOException {
        assertThat(undocumented(SourceFiles.mainJava())).isEmpty();
    }

    @Test
    void a_public_type_without_a_comment_is_found_wherever_it_stands() throws IOException {
        assertThat(undocumented(Map.of(
                        "A.java",
                        "/** Said. */ public class A { public record B() {} class C {} interface I {} }",
                        "D.java",
                        "/* no Javadoc */ public enum D {}",
                        "E.java",
                        "class E { public class F {} }")))
                .containsExactlyInAnyOrder("A.B", "D");
    }

    /** Public types, reachable from outside their package, that have no documentation comment. */
    private static List<String> undocumented(Map<String, String> sources) throws IOException {
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((path, text) -> files.add(new Source(path, text)));
        var compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, files);
        DocTrees comments = DocTrees.instance(task);
        List<String> found = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            new PublicTypes(comments, found).scan(unit, "");
        }
        return found;
    }

    private static final class PublicTypes extends TreePathScanner<Void, String> {

        private final DocTrees comments;
        private final List<String> found;

        PublicTypes(DocTrees comments, List<String> found) {
            this.comments = comments;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree type, String outer) {
            TreePath path = getCurrentPath();
            boolean inInterface = path.getParentPath().getLeaf() instanceof ClassTree parent
                    && parent.getKind() == com.sun.source.tree.Tree.Kind.INTERFACE;
            if (!inInterface && !type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                return null;
            }
            if (comments.getDocComment(path) == null) {
                found.add(outer + type.getSimpleName());
            }
            return super.visitClass(type, outer + type.getSimpleName() + ".");
        }

        @Override
        public Void visitMethod(MethodTree method, String outer) {
            return null;
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
