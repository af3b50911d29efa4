package org.depositary.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Property
    void a_position_counts_the_code_points_before_it(@ForAll String text) {
        CodePoints points = new CodePoints(text);
        for (int unit = 0; unit <= text.length(); unit++) {
            assertThat(points.before(unit)).isEqualTo(text.codePointCount(0, unit));
        }
    }

    @Test
    void a_pair_of_surrogates_is_one_position() {
        String text = "a\uD834\uDD1Eb\uD834\uDD1E\uD834c";
        CodePoints points = new CodePoints(text);
        for (int unit = 0; unit <= text.length(); unit++) {
            assertThat(points.before(unit)).isEqualTo(text.codePointCount(0, unit));
        }
    }
}
