package ashore.engine;

import ashore.conversation.Answer;
import ashore.conversation.Guess;
import ashore.conversation.Mention;
import ashore.conversation.Understanding;
import ashore.dialog.Choice;
import ashore.dialog.IntentName;
import ashore.dialog.Reading;
import ashore.dialog.SlotName;
import ashore.dialog.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What slots are looked for in.
 *
 * @param text its words
 * @param stated its words, without what is only asked
 * @param mentions the values read in it
 * @param about what it is about: its best guesses, and how the talk came to its topic
 * @param onlyFigures whether it says nothing else, or only whom they are about
 */
record PassingMessage(
    Scanned text,
    Scanned stated,
    List<Mention> mentions,
    Set<IntentName> about,
    boolean onlyFigures) {
  /** How many of the guesses count as what the message is about. */
  private static final int ABOUT = 2;

  /** A message is nothing but figures when at most one sign in so many is something else. */
  private static final int FIGURES_SHARE = 3;

  /** A message as it is heard in this talk. */
  static PassingMessage of(Understanding understanding, Talk talk) {
    Set<IntentName> about = new HashSet<>();
    understanding.guesses().stream().limit(ABOUT).map(Guess::intent).forEach(about::add);
    for (SlotName slot : talk.top().asked()) {
      talk.answers().get(slot).ifPresent(answer -> about.addAll(intents(talk, slot, answer)));
    }
    String own = Statements.ofOwnFigures(understanding.folded());
    return new PassingMessage(
        Scanned.of(understanding.folded()),
        Scanned.of(Statements.in(understanding.folded())),
        understanding.mentions().stream()
            .filter(mention -> own.contains(written(mention, understanding)))
            .toList(),
        about,
        onlyFigures(understanding) || figuresOfAChoice(understanding, talk));
  }

  /** Whether all that stands beside the figures is what they are about: "huabei 40 days". */
  private static boolean figuresOfAChoice(Understanding understanding, Talk talk) {
    StringBuilder rest = new StringBuilder(understanding.folded());
    for (Mention mention : understanding.mentions()) {
      for (int i = mention.start(); i < mention.end(); i++) {
        rest.setCharAt(i, ' ');
      }
    }
    String left = Hedges.without(rest.toString());
    var dialogs = talk.script().dialogs();
    return !understanding.mentions().isEmpty()
        && dialogs.bot().passing().stream()
            .filter(slot -> slot.reads() == Reading.CHOICE)
            .filter(slot -> slot.on().isEmpty() && slot.near().isEmpty())
            .anyMatch(
                slot ->
                    talk.script()
                        .choices()
                        .exactly(dialogs.choicesOf(slot.slot()), left)
                        .isPresent());
  }

  /** The words in which this is looked for. */
  Scanned words(Reading reading) {
    return reading == Reading.HEARD ? text : stated;
  }

  /** Whether a message says nothing but figures. */
  static boolean onlyFigures(Understanding understanding) {
    long figures =
        understanding.mentions().stream()
            .mapToLong(mention -> mention.end() - mention.start())
            .sum();
    long signs = understanding.folded().chars().filter(Character::isLetterOrDigit).count();
    return figures > 0 && figures * FIGURES_SHARE >= signs * (FIGURES_SHARE - 1);
  }

  private static String written(Mention mention, Understanding understanding) {
    return understanding.folded().substring(mention.start(), mention.end()).strip();
  }

  /** The intents of the choice by which the talk came to its topic. */
  private static Set<IntentName> intents(Talk talk, SlotName slot, Answer answer) {
    if (answer.value() instanceof Value.Picked(var picked)) {
      for (Choice choice : talk.script().dialogs().choicesOf(slot)) {
        if (choice.id().equals(picked)) {
          return choice.intents();
        }
      }
    }
    return Set.of();
  }
}
