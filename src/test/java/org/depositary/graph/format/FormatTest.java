package org.depositary.graph.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTest {
    @ParameterizedTest
    @EnumSource(Format.class)
    void a_format_is_found_by_its_extension(Format format) {
        assertThat(Format.ofExtension("." + format.extension())).contains(format);
        assertThat(Format.ofExtension("some.file." + format.extension())).contains(format);
        assertThat(format.quality()).isBetween(0.01, 1.0);
    }

    @Test
    void no_media_type_and_no_extension_means_two_formats() {
        assertThat(Arrays.stream(Format.values())
                        .flatMap(format -> Stream.concat(Stream.of(format.mediaType()), format.aliases().stream())))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(Format.values()).map(Format::extension)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Format.values()).map(Format::quality)).doesNotHaveDuplicates();
    }

    @Test
    void another_extension_means_no_format() {
        assertThat(Format.ofExtension("notes.txt")).isEmpty();
    }
}
