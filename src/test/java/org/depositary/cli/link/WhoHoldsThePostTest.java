package org.depositary.cli.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who holds a post after another, and in a body that its noun alone names. */
class WhoHoldsThePostTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The President of the Northern Fisheries Bank, Mr Olav Dahl, visited Lima in May 2004. {The President of the Bank = Olav Dahl} met the Mayor of Cusco.",
                "The President of the Northern Fisheries Bank, Mr Olav Dahl, visited Lima in May 2004. {The Bank's President = Olav Dahl} met the Mayor of Cusco.",
                "The President of the Northern Fisheries Bank, Mr Olav Dahl, visited Lima in May 2004. {The President of the Council ≠ Olav Dahl} met the Mayor of Cusco.",
                "The President of the Northern Fisheries Bank, Mr Olav Dahl, visited Lima in May 2004. {The President of Peru ≠ Olav Dahl} met the Mayor of Cusco."
            })
    void the_head_of_a_body_is_meant_by_the_noun_that_is_short_for_it(String story) {
        assertThat(Meant.wrong(story)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway's Minister of State Olav Dahl visited Lima in May 2003. His successor, Kari Berg, came in June 2004. {The Minister of State = Kari Berg} met the Mayor of Lima.",
                "Norwegian Trade Minister Olav Dahl visited Lima in May 2003. His successor Kari Berg came in June 2004. {The Trade Minister = Kari Berg} met the Mayor of Lima.",
                "Norwegian Trade Minister Olav Dahl visited Lima in May 2003. Dahl's successor Kari Berg came in June 2004. {The Trade Minister = Kari Berg} met the Mayor of Lima.",
                "Norwegian Trade Minister Olav Dahl visited Lima in May 2003. His successor Kari Berg came in June 2004. Dahl met her in Cusco. {The former Trade Minister ≠ Kari Berg} left on 5 June.",
                "Olav Dahl visited Lima in May 2003. His successor Kari Berg came in June 2004. {The Trade Minister ≠ Kari Berg} met the Mayor of Lima."
            })
    void who_follows_somebody_has_the_post_from_then_on(String story) {
        assertThat(Meant.wrong(story)).isEmpty();
    }
}
