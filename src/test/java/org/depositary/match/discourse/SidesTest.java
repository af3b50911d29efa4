package org.depositary.match.discourse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.match.discourse.Rules.rule;
import static org.depositary.match.discourse.Told.bound;

import java.util.List;
import java.util.Map;
import org.depositary.claim.Frame;
import org.depositary.claim.Origin;
import org.depositary.match.pattern.Bound;
import org.depositary.rule.Rule;
import org.depositary.text.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidesTest {
    private static final Rule VISIT = rule("went", "x:Visit")
            .slots("visitor", "Actor", "destination", "Place")
            .make();
    private static final Rule MEETING = rule("met", "x:Meeting").make();
    private static final Rule TENURE = rule("in-office", "x:Tenure").make();
    private static final String BOTH = "Norway and Chile are friends, and Norway trades with Chile. ";

    /** Somebody with a post of a rank, named by the words from the cursor on; the cursor is back at the start then. */
    static Mention holder(Told story, String post, String name, String rank) {
        story.again();
        Mention office = story.mention("Office", post, "rank", rank);
        Mention person = story.again().person(post + " " + name, name, "office", post);
        story.again()
                .match(
                        TENURE,
                        post + " " + name,
                        Map.of("holder", bound(person), "position", List.of(new Bound.Named(office))));
        return person;
    }

    static void visit(Told story, Mention visitor, String host, Mention... hosts) {
        story.again()
                .match(
                        VISIT,
                        "visited Chile" + host,
                        Map.of(
                                "visitor", bound(visitor),
                                "destination",
                                        bound(story.again().from("visited").found("Chile")),
                                "invitedBy", bound(hosts)));
    }

    static Map<String, String> tenure(Told story, String holder) {
        return Shown.frames(story.claims(), "x:Tenure").stream()
                .filter(frame -> holder.equals(frame.get("holder")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_visitor_is_of_the_other_of_the_two_that_a_document_is_about_and_the_host_of_the_one_visited() {
        Told story = Told.of(BOTH + "President Kari Berg visited Chile as a guest of Premier Augusto Rojas.");
        Mention berg = holder(story, "President", "Kari Berg", "high");
        Mention rojas = holder(story, "Premier", "Augusto Rojas", "high");
        visit(story, berg, " as a guest of Premier Augusto Rojas", rojas);
        assertThat(tenure(story, "Kari Berg")).containsEntry("officeOf", "Norway");
        assertThat(tenure(story, "Augusto Rojas")).containsEntry("officeOf", "Chile");
    }

    @Test
    void what_an_event_tells_of_a_side_is_taken_over_from_it() {
        Told story = Told.of(BOTH + "President Kari Berg visited Chile.");
        visit(story, holder(story, "President", "Kari Berg", "high"), "");
        Frame visit = story.claims().frames().stream()
                .filter(frame -> frame.type().equals("x:Visit"))
                .findFirst()
                .orElseThrow();
        assertThat(story.claims().frames())
                .filteredOn(frame -> frame.type().equals("x:Tenure"))
                .flatExtracting(Frame::fillers)
                .filteredOn(filler -> filler.role().equals("officeOf"))
                .singleElement()
                .satisfies(filler -> assertThat(filler.origin()).isEqualTo(new Origin.Inherited(visit.id())));
    }

    @Test
    void of_those_who_meet_the_first_stands_on_one_side_and_the_rest_on_the_other() {
        Told story =
                Told.of(BOTH + "President Kari Berg visited Chile. Berg met Premier Ana Lima and Minister Luis Soto.");
        visit(story, holder(story, "President", "Kari Berg", "high"), "");
        Mention lima = holder(story, "Premier", "Ana Lima", "high");
        Mention soto = holder(story, "Minister", "Luis Soto", "high");
        Mention berg = story.again().from("Berg met").person("Berg", "Berg");
        story.again()
                .match(
                        MEETING,
                        "Berg met Premier Ana Lima and Minister Luis Soto",
                        Map.of("participant", bound(berg, lima, soto)));
        assertThat(tenure(story, "Ana Lima")).containsEntry("officeOf", "Chile");
        assertThat(tenure(story, "Luis Soto")).containsEntry("officeOf", "Chile");
    }

    private static Map<String, String> contract(String text, Rule rule) {
        Told story = Told.of(BOTH + text);
        story.match(rule, "Contract on fish", Map.of("title", story.words("fish")));
        return Shown.frames(story.claims(), "x:Agreement").getFirst();
    }

    @Test
    void what_a_rule_takes_from_elsewhere_concerns_both_where_nobody_is_told() {
        Rule listed = rule("listed", "x:Agreement").inherit("party").make();
        assertThat(contract("Contract on fish.", listed)).containsEntry("party", "Chile + Norway");
        assertThat(contract("Contract on fish.", rule("told", "x:Agreement").make()))
                .as("a rule that takes nothing from elsewhere")
                .doesNotContainKey("party");
        assertThat(contract("Contract on fish. Peru and Peru.", listed))
                .as("a document about more than two")
                .doesNotContainKey("party");
    }

    @Test
    void of_two_roles_with_one_value_the_first_holds_the_one_land_and_the_second_the_other() {
        Rule figures = rule("figures", "x:Trade").inherit("partner").make();
        assertThat(trade("Norway and Chile", figures))
                .containsEntry("reporter", "Norway")
                .containsEntry("partner", "Chile");
        assertThat(trade("Fish", figures)).as("no heading names the two").doesNotContainKey("reporter");
        assertThat(trade("Norway and Chile", rule("told", "x:Trade").make()))
                .as("a rule that takes nothing from elsewhere")
                .doesNotContainKey("reporter");
    }

    private static Map<String, String> trade(String title, Rule rule) {
        Told story = Told.of(title + "\n\n" + BOTH + "Trade was 12.");
        story.match(rule, "Trade was 12", Map.of("value", bound(story.found("12"))));
        return Shown.frames(story.claims(), "x:Trade").getFirst();
    }

    @Test
    void what_words_say_goes_before() {
        Told story = Told.of(BOTH + "Peru is near. President Kari Berg of Peru visited Chile.");
        Mention office = story.mention("Office", "President", "rank", "high");
        Mention berg = story.again().person("President Kari Berg of Peru", "Kari Berg", "state", "Peru");
        story.again()
                .match(
                        TENURE,
                        "President Kari Berg",
                        Map.of("holder", bound(berg), "position", List.of(new Bound.Named(office))));
        visit(story, berg, "");
        assertThat(tenure(story, "Kari Berg")).doesNotContainKey("officeOf");
    }

    @Test
    void a_post_of_another_rank_belongs_to_no_side() {
        Told story = Told.of(BOTH + "Director Kari Berg visited Chile.");
        visit(story, holder(story, "Director", "Kari Berg", "low"), "");
        assertThat(tenure(story, "Kari Berg")).doesNotContainKey("officeOf");
    }

    @Test
    void a_document_about_three_has_no_two_sides() {
        Told story = Told.of(BOTH + "Peru trades with both, and Peru is near. President Kari Berg visited Chile.");
        visit(story, holder(story, "President", "Kari Berg", "high"), "");
        assertThat(tenure(story, "Kari Berg")).doesNotContainKey("officeOf");
    }

    /** Berg of Norway meets two in a city of Chile, in a document about three lands. */
    private static Told abroad(String names, String met) {
        Told story = Told.of("Peru is near, and so is Ghana. In Santiago Minister Kari Berg of Norway " + names);
        Mention berg =
                story.from("Minister Kari").person("Minister Kari Berg of Norway", "Kari Berg", "state", "Norway");
        Mention lima = holder(story, "Premier", "Ana Lima", "high");
        Mention soto = holder(story, "Minister", "Luis Soto", "high");
        story.again()
                .match(
                        MEETING,
                        met,
                        Map.of(
                                "participant",
                                bound(berg, lima, soto),
                                "place",
                                bound(story.again().found("Santiago"))));
        return story;
    }

    @Test
    void whom_somebody_from_abroad_meets_belongs_where_they_meet() {
        String met = "Minister Kari Berg of Norway met Premier Ana Lima and Minister Luis Soto";
        Told story = abroad("met Premier Ana Lima and Minister Luis Soto.", met);
        assertThat(tenure(story, "Ana Lima")).containsEntry("officeOf", "Chile");
        assertThat(tenure(story, "Luis Soto")).containsEntry("officeOf", "Chile");
    }

    @Test
    void who_does_the_meeting_together_with_somebody_from_abroad_does_not_belong_there() {
        String met = "Minister Kari Berg of Norway and Minister Luis Soto met Premier Ana Lima";
        Told story = abroad("and Minister Luis Soto met Premier Ana Lima.", met);
        assertThat(tenure(story, "Ana Lima")).containsEntry("officeOf", "Chile");
        assertThat(tenure(story, "Luis Soto")).doesNotContainKey("officeOf");
    }

    @Test
    void in_a_report_from_a_land_those_of_whom_nothing_else_is_known_are_at_home() {
        Told story = Told.of("SANTIAGO, May 5 - Chile has fish, Minister Luis Soto said of Peru and Ghana.");
        holder(story, "Minister", "Luis Soto", "high");
        assertThat(tenure(story, "Luis Soto")).containsEntry("officeOf", "Chile");
    }

    @Test
    void in_a_report_from_a_land_that_somebody_came_to_nobody_is_at_home_for_that() {
        Told story = Told.of("SANTIAGO, May 5 - Minister Luis Soto visited Chile, not Peru or Ghana.");
        visit(story, holder(story, "Minister", "Luis Soto", "high"), "");
        assertThat(tenure(story, "Luis Soto")).doesNotContainKey("officeOf");
    }

    @Test
    void in_a_report_from_a_land_that_somebody_of_another_came_to_the_others_are_at_home() {
        Told story = Told.of(
                "SANTIAGO, May 5 - Minister Kari Berg of Norway visited Chile. Minister Luis Soto spoke of Peru.");
        Mention berg =
                story.from("Minister Kari").person("Minister Kari Berg of Norway", "Kari Berg", "state", "Norway");
        visit(story, berg, "");
        holder(story, "Minister", "Luis Soto", "high");
        assertThat(tenure(story, "Luis Soto")).containsEntry("officeOf", "Chile");
    }

    @ParameterizedTest
    @CsvSource({"Chile,true", "Norway,false"})
    void among_officials_of_several_others_who_is_of_none_is_of_the_land_reported_from_if_it_is_named_most(
            String land, boolean home) {
        Told story = Told.of("SANTIAGO, May 5 - Chile knows " + land + ", Minister Luis Soto told Minister Kari Berg"
                + " of Norway and Minister Kofi Badu of Ghana.");
        holder(story, "Minister", "Luis Soto", "high");
        for (String other : List.of("Kari Berg,Norway", "Kofi Badu,Ghana")) {
            String[] told = other.split(",");
            String at = "Minister " + told[0];
            story.match(TENURE, at, Map.of("holder", bound(story.from(at).person(at, told[0], "state", told[1]))));
        }
        assertThat(tenure(story, "Luis Soto").containsKey("officeOf")).isEqualTo(home);
    }

    /** On the page of Norway two visits, each below a heading or in a line of its own. */
    private static Told page(String first, String second) {
        Told story = Told.of("Friends of Norway\n\n" + first + "President Kari Berg visited Chile.\n\n" + second
                + "President Ana Lima visited Norway.");
        visit(story, holder(story, "President", "Kari Berg", "high"), "");
        Mention lima = holder(story, "President", "Ana Lima", "high");
        story.again()
                .match(
                        VISIT,
                        "visited Norway",
                        Map.of(
                                "visitor", bound(lima),
                                "destination",
                                        bound(story.again()
                                                .from("visited Norway")
                                                .found("Norway"))));
        return story;
    }

    @Test
    void a_page_about_one_goes_through_the_others_heading_by_heading() {
        Told story = page("Chile\n\n", "Peru\n\n");
        assertThat(tenure(story, "Kari Berg")).containsEntry("officeOf", "Norway");
        assertThat(tenure(story, "Ana Lima")).containsEntry("officeOf", "Peru");
    }

    @Test
    void a_page_about_one_goes_through_the_others_line_by_line() {
        Told story = page("Chile: ", "2. Peru: ");
        assertThat(tenure(story, "Kari Berg")).containsEntry("officeOf", "Norway");
        assertThat(tenure(story, "Ana Lima")).containsEntry("officeOf", "Peru");
    }

    @Test
    void who_speaks_in_a_document_receives_those_who_come_to_one_of_the_two_lands() {
        Told story =
                Told.of("Speech by Minister Kari Berg\n\n" + BOTH + "Minister Luis Soto visited Chile. I was glad.");
        holder(story, "Minister", "Kari Berg", "high");
        visit(story, holder(story, "Minister", "Luis Soto", "high"), "");
        assertThat(tenure(story, "Luis Soto")).containsEntry("officeOf", "Norway");
        assertThat(tenure(story, "Kari Berg")).containsEntry("officeOf", "Chile");
    }

    @Test
    void who_came_to_each_of_the_two_is_of_neither() {
        Told story = Told.of(BOTH + "President Kari Berg visited Chile. President Kari Berg visited Norway.");
        Mention berg = holder(story, "President", "Kari Berg", "high");
        visit(story, berg, "");
        story.again()
                .match(
                        VISIT,
                        "visited Norway",
                        Map.of(
                                "visitor", bound(berg),
                                "destination",
                                        bound(story.again()
                                                .from("visited Norway")
                                                .found("Norway"))));
        assertThat(tenure(story, "Kari Berg")).doesNotContainKey("officeOf");
    }
}
