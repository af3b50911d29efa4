package org.depositary.page.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AtlasTest {
    /** A square of 10 by 10 degrees at 175 to 185 east, its second arc backwards. */
    private static final String SQUARE = """
            {"type":"Topology","transform":{"scale":[1,1],"translate":[0,0]},
             "objects":{"countries":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[0,-2]]}]}},
             "arcs":[[[175,0],[5,0],[-355,0],[0,10]],[[175,0],[0,10],[5,0],[-355,0]]]}""";

    private static Atlas square() throws JsonProcessingException {
        return Atlas.of(new ObjectMapper().readTree(SQUARE));
    }

    @Test
    void an_outline_goes_on_over_the_date_line() throws JsonProcessingException {
        Window window = Window.around(List.of(new Point(176, 5), new Point(-176, 5)), 100, 100);
        assertThat(window.west()).isBetween(150.0, 179.0);
        assertThat(square().land(window)).matches("M\\d+ \\d+(l[-\\d]+ ?-?\\d+)+z");
    }

    @Test
    void what_lies_elsewhere_is_not_drawn() throws JsonProcessingException {
        assertThat(square().land(Window.around(List.of(new Point(10, 50)), 100, 100)))
                .isEmpty();
    }

    @Test
    void the_lands_of_the_earth_come_with_the_program() {
        String land = Atlas.read().land(Window.around(List.of(new Point(-170, 70), new Point(170, -50)), 1000, 500));
        assertThat(land).startsWith("M").hasSizeBetween(10_000, 120_000);
    }

    @Property(tries = 200)
    void every_point_is_seen_in_the_window_around_them(
            @ForAll @Size(min = 1, max = 5) List<@DoubleRange(min = -180, max = 180) Double> longitudes,
            @ForAll @DoubleRange(min = -55, max = 75) double latitude) {
        List<Point> points =
                longitudes.stream().map(at -> new Point(at, latitude)).toList();
        Window window = Window.around(points, 1000, 520);
        for (Point point : points) {
            assertThat(window.x(point)).isBetween(-0.5, 1000.5);
            assertThat(window.y(point.latitude())).isBetween(-0.5, 520.5);
        }
    }

    @Test
    void a_place_must_be_on_the_earth() {
        assertThatThrownBy(() -> new Point(0, 91)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Point(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
