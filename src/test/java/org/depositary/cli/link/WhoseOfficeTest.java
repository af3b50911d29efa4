package org.depositary.cli.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Frame;
import org.depositary.claim.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose an office is that no words give to a land: read with the real mappings. {@code -} means that it stays open. */
class WhoseOfficeTest {
    private static final String BOTH = "Norway and Peru established diplomatic relations in 1920. "
            + "Norway's exports to Peru grew in 2003, and so did those of Peru to Norway.\n\n";

    private static List<String> of(String holder, String text) {
        DocumentClaims claims = Prose.read("2004-07", text);
        return claims.frames().stream()
                .filter(frame -> frame.type().equals("dip:Tenure"))
                .filter(frame -> labels(claims, frame, "holder").anyMatch(label -> label.contains(holder)))
                .flatMap(frame -> labels(claims, frame, "officeOf"))
                .distinct()
                .toList();
    }

    private static Stream<String> labels(DocumentClaims claims, Frame frame, String role) {
        return frame.values(role)
                .filter(Value.Thing.class::isInstance)
                .map(value -> claims.entity(((Value.Thing) value).entity()).label());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Berg  | Norway | President Kari Berg paid a state visit to Peru in June 2004.
                    Berg  | Norway | In June 2004 Lima was visited by Prime Minister Kari Berg.
                    Vega  | Peru   | Prime Minister Kari Berg visited Peru in June 2004 at the invitation of President Luis Vega.
                    Vega  | Peru   | In June 2004 Norwegian Foreign Minister Kari Berg met Trade Minister Luis Vega.
                    Soto  | Peru   | In June 2004 Norwegian Foreign Minister Kari Berg met Trade Minister Luis Vega and Defence Minister Ana Soto.
                    Dahl  | Norway | Ambassador to Peru Olav Dahl opened the seminar.
                    Vega  | Peru   | In June 2004 Ambassador of Norway Olav Dahl presented his credentials to President Luis Vega.
                    Lie   | -      | In June 2004 Director Nils Lie visited Peru.
                    Lopez | -      | In June 2004 Norwegian Foreign Minister Kari Berg met Foreign Minister Juan Lopez and Chile's President Eva Rios.
                    Ivanov | -     | In June 2004 President Pyotr Ivanov spoke about the weather.
                    """)
    void an_office_without_a_land_is_of_the_side_on_which_its_holder_stands(String holder, String land, String told) {
        assertThat(of(holder, BOTH + told)).isEqualTo(land.equals("-") ? List.of() : List.of(land));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Berg | In June 2004 President Kari Berg visited Peru, Chile, Bolivia and Ecuador.
                    Berg | Sweden and Peru, Chile and Bolivia, Ecuador and Norway held talks. President Kari Berg visited Peru.
                    """)
    void a_document_about_many_lands_has_no_sides(String holder, String told) {
        assertThat(of(holder, told)).isEmpty();
    }

    @Test
    void the_governor_of_a_namesake_takes_nothing_from_whom_the_clause_names_beside_him() {
        String text =
                "The Governor of Georgia, Carl Webb, and Chilean Trade Minister Ines Rojas met in Atlanta in June 2004.";
        assertThat(of("Rojas", text)).containsExactly("Chile");
        assertThat(of("Webb", text)).isEmpty();
    }
}
