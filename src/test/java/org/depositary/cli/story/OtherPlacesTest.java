package org.depositary.cli.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Frame;
import org.depositary.claim.Value;
import org.depositary.cli.link.Prose;
import org.junit.jupiter.api.Test;

/** What happened at one place tells nothing of the days of what happened at another: read with the real mappings. */
class OtherPlacesTest {
    private static final String BEFORE =
            "Foreign Ministers Olav Dahl of Norway and Juan Soto of Chile held a meeting in Bolivia on 9 September 2011.";

    private static List<Frame> told(DocumentClaims claims, String type) {
        return claims.frames().stream()
                .filter(frame -> frame.type().equals(type))
                .toList();
    }

    private static boolean names(DocumentClaims claims, Frame frame, String label) {
        return frame.fillers().stream()
                .anyMatch(filler -> filler.value() instanceof Value.Thing thing
                        && claims.entity(thing.entity()).label().equals(label));
    }

    @Test
    void whom_a_visitor_meets_he_meets_on_no_day_of_talks_elsewhere() {
        DocumentClaims claims = Prose.read(
                "2011-09-26",
                BEFORE + "\n\nMr Dahl, who is on a tour of Peru, met Foreign Minister Rosa Vidal of Brazil.");
        assertThat(told(claims, "dip:Meeting"))
                .filteredOn(met -> names(claims, met, "Rosa Vidal"))
                .singleElement()
                .satisfies(met -> assertThat(met.values("date")).isEmpty());
    }

    @Test
    void at_the_same_place_the_day_goes_on() {
        DocumentClaims claims = Prose.read(
                "2011-09-26", BEFORE + "\n\nIn Bolivia Mr Dahl also met Foreign Minister Rosa Vidal of Brazil.");
        assertThat(told(claims, "dip:Meeting"))
                .filteredOn(met -> names(claims, met, "Rosa Vidal"))
                .singleElement()
                .satisfies(met -> assertThat(met.values("date")).hasSize(1));
    }

    @Test
    void a_headline_of_two_lands_gives_way_to_a_visit_to_each() {
        DocumentClaims claims = Prose.read(
                "2011-05-03",
                "Statement on President Dahl's Travel to Chile and Peru\n\n"
                        + "President Olav Dahl will travel to Chile from June 17-18, 2011. "
                        + "On 2 July, President Dahl will travel to Peru.");
        assertThat(told(claims, "dip:Visit"))
                .hasSize(2)
                .allSatisfy(visit -> assertThat(visit.values("date")).hasSize(1));
    }

    @Test
    void a_headline_of_two_lands_does_not_give_way_to_visits_of_long_ago() {
        DocumentClaims claims = Prose.read(
                "2011-05-03",
                "Statement on President Dahl's Travel to Chile and Peru\n\n"
                        + "President Olav Dahl visited Chile in May 1999. President Dahl visited Peru in June 2001.");
        assertThat(told(claims, "dip:Visit")).hasSize(3);
    }

    @Test
    void a_headline_of_two_lands_stays_where_one_of_them_is_told_of_nowhere_else() {
        DocumentClaims claims = Prose.read(
                "2011-05-03",
                "Statement on President Dahl's Travel to Chile and Peru\n\n"
                        + "President Olav Dahl will travel to Chile from June 17-18, 2011.");
        assertThat(told(claims, "dip:Visit")).anyMatch(visit -> names(claims, visit, "Peru"));
    }

    @Test
    void a_month_without_a_year_before_an_office_is_nobody() {
        DocumentClaims claims = Prose.read(
                "2011-10-16", "The first week of December, President Olav Dahl of Norway will travel to Peru.");
        assertThat(told(claims, "dip:Visit"))
                .singleElement()
                .satisfies(visit -> assertThat(visit.values("visitor")).hasSize(1));
    }

    @Test
    void what_somebody_comes_to_do_besides_is_no_topic() {
        DocumentClaims claims = Prose.read(
                "2011-05-03",
                "President Olav Dahl met today with President Juan Soto of Chile in Lima to discuss fish farming, "
                        + "grounded in old ties.");
        assertThat(told(claims, "dip:Meeting"))
                .singleElement()
                .satisfies(met -> assertThat(met.values("topic")).hasSize(1));
    }
}
