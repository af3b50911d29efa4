package org.depositary.cli.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.depositary.claim.Entity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is named only as a group is no person, whatever office leads it. */
class GroupsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A medical delegation led by the Director General of the Ministry of Health visited Chile in 2005. | medical delegation led by the Director General of the Ministry of Health | Group",
                "The Minister of Health of Norway visited Chile in 2005. | Minister of Health of Norway | Person",
                "The delegation of Norway headed by Minister Kari Berg visited Chile in 2005. | Kari Berg | Person"
            })
    void a_delegation_without_a_named_leader_is_a_group(String text, String label, String kind) {
        Map<String, Entity> entities = Prose.read("2006-01-01", text).entities().stream()
                .collect(Collectors.toMap(Entity::label, entity -> entity, (one, other) -> one));
        assertThat(entities).containsKey(label);
        assertThat(entities.get(label).kind()).isEqualTo(kind);
        assertThat(entities.get(label).attributes().containsKey("office")).isEqualTo(kind.equals("Person"));
    }
}
