package ashore.engine;

import ashore.conversation.Answer;
import ashore.conversation.OpenQuestion;
import ashore.conversation.Option;
import ashore.dialog.Adjusting;
import ashore.dialog.Question;
import ashore.dialog.State;
import ashore.dialog.StateName;
import ashore.dialog.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plays plus and minus buttons: a figure is tried, no answer is changed. */
final class WhatIf {
  private final Talk talk;
  private final Asker asker;

  WhatIf(Talk talk, Asker asker) {
    this.talk = talk;
    this.asker = asker;
  }

  /** The buttons of the figures that are known. */
  static List<Option> options(Talk talk, Question question) {
    List<Option> options = new ArrayList<>();
    for (Adjusting.Figure figure : known(talk, question)) {
      for (Adjusting.Way way : Adjusting.Way.values()) {
        String label = way.sign() + " " + talk.text(figure.label());
        options.add(new Option(way.option(figure), label, false));
      }
    }
    return options;
  }

  /** What comes of the figures, to stand above the question; empty where there are none. */
  static String above(Talk talk, Question question) {
    return question
        .adjusting()
        .map(all -> talk.isWhole(all.result()) ? all.result() : all.otherwise())
        .map(words -> talk.text(words) + "\n\n")
        .orElse("");
  }

  /** Changes a figure, works out again and puts the question in its place; false when it cannot. */
  boolean take(Question question, OpenQuestion open, String option) {
    for (Adjusting.Figure figure : known(talk, question)) {
      for (Adjusting.Way way : Adjusting.Way.values()) {
        if (way.option(figure).equals(option)) {
          change(figure, way);
          question.adjusting().map(Adjusting::again).ifPresent(this::workOut);
          asker.put(open.subject(), open.tries(), open.picked());
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The button that a message is: its label or its place among the options; a sign alone is the
   * first figure's.
   */
  Optional<String> named(OpenQuestion open, Question question, String text) {
    List<Option> buttons = options(talk, question);
    if (buttons.isEmpty()) {
      return Optional.empty();
    }
    String typed = plain(text);
    for (Option button : buttons) {
      String label = plain(button.label());
      String turned = label.substring(1) + label.charAt(0);
      boolean sign = typed.equals(label.substring(0, 1));
      if (typed.equals(label) || typed.equals(turned) || sign) {
        return Optional.of(button.id());
      }
    }
    List<Option> options = asker.options(open);
    return NamedPlace.of(ChoiceMatcher.bare(talk.script().folding().fold(text)), options.size())
        .map(place -> options.get(place - 1).id());
  }

  /** Without spaces, and with one sign for minus. */
  private String plain(String text) {
    return talk.script()
        .folding()
        .fold(text.strip().replaceAll("^[\u2212\u2013\u2014\uff0d]", "-").replace('\uff0b', '+'))
        .replace(" ", "")
        .replaceAll("[\u2212\u2013\u2014\uff0d]", "-");
  }

  private static List<Adjusting.Figure> known(Talk talk, Question question) {
    return question.adjusting().stream()
        .flatMap(adjusting -> adjusting.figures().stream())
        .filter(figure -> talk.answers().get(figure.slot()).filter(Answer::known).isPresent())
        .toList();
  }

  private void change(Adjusting.Figure figure, Adjusting.Way way) {
    talk.understood();
    talk.answers()
        .get(figure.slot())
        .map(Answer::value)
        .flatMap((Value value) -> figure.stepped(value, way))
        .ifPresent(value -> talk.know(figure.slot(), value, Answer.Origin.COMPUTED));
  }

  private void workOut(StateName state) {
    talk.script()
        .dialogs()
        .state(state)
        .filter(State.Compute.class::isInstance)
        .ifPresent(found -> new Figures(talk).workOut((State.Compute) found));
  }
}
