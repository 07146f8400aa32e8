package ashore.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.Dialog;
import ashore.dialog.DialogSet;
import ashore.dialog.Language;
import ashore.dialog.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures of what ships, in the three languages. */
@Execution(ExecutionMode.CONCURRENT)
class ShippedPicturesTest {
  private static final DialogSet DIALOGS = DrawnFiles.shipped();
  private static final Map<String, Drawn> DRAWN = new ConcurrentHashMap<>();
  private static final Links LINKS = new Links(DIALOGS.dialogs().keySet());

  static Stream<Arguments> dialogs() {
    return languages(DIALOGS.dialogs().values());
  }

  /** Every dialog and the overview. */
  static Stream<Arguments> diagrams() {
    List<String> names = new ArrayList<>(List.of("overview"));
    DIALOGS.dialogs().keySet().forEach(name -> names.add(name.value()));
    return languages(names);
  }

  private static Stream<Arguments> languages(Iterable<?> things) {
    List<Arguments> all = new ArrayList<>();
    for (Object thing : things) {
      for (Language language : Language.values()) {
        all.add(Arguments.of(thing, language));
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("dialogs")
  void every_state_and_every_way_out_of_it_is_in_the_picture(Dialog dialog, Language language) {
    Diagram diagram = drawn(dialog.name().value(), language).diagram();

    for (State state : dialog.states().values()) {
      String id = StateBoxes.id(state.name());
      assertThat(diagram.boxes()).extracting(Box::id).contains(id);
      assertThat(diagram.arrows().stream().filter(arrow -> arrow.from().equals(id)))
          .hasSameSizeAs(Way.from(state));
    }
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void no_two_boxes_overlap_and_no_label_lies_on_a_box(String name, Language language) {
    Sheet sheet = drawn(name, language).sheet();

    List<Area> areas = new ArrayList<>();
    sheet.boxes().forEach(box -> areas.add(Area.of(box)));
    sheet.arrows().stream()
        .filter(arrow -> !arrow.set().lines().isEmpty())
        .forEach(arrow -> areas.add(Area.ofLabel(arrow)));
    for (int i = 0; i < areas.size(); i++) {
      for (int j = i + 1; j < areas.size(); j++) {
        assertThat(areas.get(i).overlaps(areas.get(j)))
            .as("%s over %s", areas.get(i), areas.get(j))
            .isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void all_text_is_inside_its_box_and_everything_inside_the_picture(
      String name, Language language) {
    Sheet sheet = drawn(name, language).sheet();

    for (Sheet.PlacedBox box : sheet.boxes()) {
      assertThat(new Area("sheet", 0, 0, sheet.width(), sheet.height()).holds(Area.of(box)))
          .isTrue();
      SetBox set = box.set();
      Area inside = new Area(set.box().id(), 0, 0, set.width(), set.height());
      for (SetBox.Line line : set.lines()) {
        assertThat(inside.holds(Area.of(line))).as("%s in %s", line, inside).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void every_arrow_leads_from_the_edge_of_its_box_to_the_edge_of_the_other(
      String name, Language language) {
    Sheet sheet = drawn(name, language).sheet();

    for (Sheet.PlacedArrow arrow : sheet.arrows()) {
      assertThat(area(sheet, arrow.set().arrow().from()).hasOnItsEdge(arrow.points().getFirst()))
          .as("the beginning of %s", arrow)
          .isTrue();
      assertThat(area(sheet, arrow.set().arrow().to()).hasOnItsEdge(arrow.points().getLast()))
          .as("the tip of %s", arrow)
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void the_file_is_xml_with_title_and_description_and_ids_that_are_its_own(
      String name, Language language) {
    ParsedSvg svg = new ParsedSvg(drawn(name, language).svg());

    assertThat(svg.root().getAttribute("xml:lang")).isEqualTo(language.tag());
    assertThat(svg.root().getAttribute("font-family")).contains("sans-serif", "CJK");
    assertThat(svg.all("title").getFirst().getTextContent()).isNotBlank();
    assertThat(svg.all("desc").getFirst().getTextContent()).isNotBlank();
    assertThat(svg.values("id"))
        .doesNotHaveDuplicates()
        .contains(svg.root().getAttribute("aria-labelledby").split(" "));
    assertThat(svg.values("marker-end"))
        .allSatisfy(
            tip ->
                assertThat(svg.values("id")).contains(tip.replace("url(#", "").replace(")", "")));
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void links_lead_to_pictures_that_there_are(String name, Language language) {
    Set<String> files =
        Stream.concat(
                Stream.of(Links.INDEX),
                DIALOGS.dialogs().keySet().stream().map(dialog -> dialog + ".svg"))
            .collect(Collectors.toSet());

    assertThat(new ParsedSvg(drawn(name, language).svg()).values("href"))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(files).contains(link));
  }

  @ParameterizedTest
  @ValueSource(strings = {"court", "overview"})
  void the_same_dialogs_give_the_same_bytes(String name) {
    String again = new SvgPicture(Language.EN).of(diagram(name, Language.EN));

    assertThat(again).isEqualTo(drawn(name, Language.EN).svg());
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void mermaid_text_keeps_its_rules(String name, Language language) {
    MermaidRules.check(MermaidText.of(drawn(name, language).diagram()));
  }

  private static Album album(Language language) {
    return new Album(DIALOGS, language, Optional.of(Set.of()));
  }

  private static Diagram diagram(String name, Language language) {
    return DIALOGS.dialogs().values().stream()
        .filter(dialog -> dialog.name().value().equals(name))
        .findFirst()
        .map(dialog -> DialogDiagram.of(album(language), dialog, LINKS))
        .orElseGet(() -> OverviewDiagram.of(album(language), LINKS));
  }

  /** A picture and what it was made of. */
  private record Drawn(Diagram diagram, Sheet sheet, String svg) {}

  private static Drawn drawn(String name, Language language) {
    return DRAWN.computeIfAbsent(
        name + " " + language,
        any -> {
          SvgPicture picture = new SvgPicture(language);
          Diagram diagram = diagram(name, language);
          Sheet sheet = picture.sheet(diagram);
          return new Drawn(diagram, sheet, picture.of(diagram, sheet));
        });
  }

  private static Area area(Sheet sheet, String id) {
    return sheet.boxes().stream()
        .filter(box -> box.set().box().id().equals(id))
        .findFirst()
        .map(Area::of)
        .orElseThrow();
  }
}
