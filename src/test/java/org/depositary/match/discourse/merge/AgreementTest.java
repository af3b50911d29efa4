package org.depositary.match.discourse.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.depositary.claim.Value;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private final Agreement agreement = new Agreement(Map.of());

    private boolean agree(String one, String other) {
        boolean agree = agreement.agree(new Value.Term(one), new Value.Term(other));
        assertThat(agreement.agree(new Value.Term(other), new Value.Term(one))).isEqualTo(agree);
        return agree;
    }

    @Test
    void a_post_agrees_with_its_fuller_naming() {
        assertThat(agree("Judge", "Judge of Appeal")).isTrue();
        assertThat(agree("Chief Judge", "Chief Military Judge")).isTrue();
    }

    @Test
    void a_post_is_not_what_it_stands_inside() {
        assertThat(agree("Judge", "Chief Judge")).isFalse();
        assertThat(agree("Judge of Peace", "Judge of Appeal")).isFalse();
        assertThat(agree("Judge of Appeal", "Judge of State of Appeal")).isFalse();
    }
}
