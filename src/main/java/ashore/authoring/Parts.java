package ashore.authoring;

import ashore.dialog.Bot;
import ashore.dialog.Card;
import ashore.dialog.CardName;
import ashore.dialog.Dialog;
import ashore.dialog.DialogName;
import ashore.dialog.Fact;
import ashore.dialog.FactId;
import ashore.dialog.Intent;
import ashore.dialog.IntentName;
import ashore.dialog.Landmark;
import ashore.dialog.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the dialogs are made of. Where something could not be read a stand-in holds its place. */
final class Parts {
  private final Map<DialogName, Dialog> dialogs = new TreeMap<>();
  private final Map<CardName, Card> cards = new TreeMap<>();
  private final Map<FactId, Fact> facts = new TreeMap<>();
  private final Map<IntentName, Intent> intents = new TreeMap<>();
  private final List<Story> stories = new ArrayList<>();
  private final List<Homing> homings = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();
  private final Map<String, ChoiceList> choiceSets = new LinkedHashMap<>();
  private final List<ChoiceList> choiceLists = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Review> reviews = new ArrayList<>();
  private final List<CommandWord> commandWords = new ArrayList<>();
  private final Map<Landmark, Place> landmarks = new LinkedHashMap<>();
  private List<SourceFile> files = List.of();
  private final List<WordingRule> rules = new ArrayList<>();
  private final List<GlossaryEntry> glossary = new ArrayList<>();
  private final List<String> wordQuestions = new ArrayList<>();
  private final List<Renaming> renamings = new ArrayList<>();
  private Optional<Bot> bot = Optional.empty();

  /** An intent and what it leads to, as a message names it. */
  record Homing(IntentName intent, String home, Place place) {}

  /** An example of an intent. */
  record Example(IntentName intent, Text.Line line) {}

  /**
   * A word that asks for a command.
   *
   * @param entry counts the commands, for two may bear one name
   */
  record CommandWord(int entry, String command, String word, Place place) {}

  /** A day by which something must be read again. */
  record Review(LocalDate by, String what, Place place) {}

  /** A name that a dialog or state had before, and the one it has now. */
  record Renaming(Kind kind, String old, String now, Place place) {}

  Map<DialogName, Dialog> dialogs() {
    return dialogs;
  }

  Map<CardName, Card> cards() {
    return cards;
  }

  Map<FactId, Fact> facts() {
    return facts;
  }

  Map<IntentName, Intent> intents() {
    return intents;
  }

  List<Story> stories() {
    return stories;
  }

  List<Homing> homings() {
    return homings;
  }

  List<Example> examples() {
    return examples;
  }

  /** The sets of choices that questions share, by name. */
  Map<String, ChoiceList> choiceSets() {
    return choiceSets;
  }

  List<ChoiceList> choiceLists() {
    return choiceLists;
  }

  /** All words, wherever they stand. */
  List<Passage> passages() {
    return passages;
  }

  List<Review> reviews() {
    return reviews;
  }

  List<CommandWord> commandWords() {
    return commandWords;
  }

  /** Where everything stands that a conversation can come by. */
  Map<Landmark, Place> landmarks() {
    return landmarks;
  }

  /** All files, as they were found. */
  List<SourceFile> files() {
    return files;
  }

  void take(List<SourceFile> found) {
    files = List.copyOf(found);
  }

  /** What wording.yaml forbids and demands. */
  List<WordingRule> rules() {
    return rules;
  }

  /** The terms of glossary.yaml. */
  List<GlossaryEntry> glossary() {
    return glossary;
  }

  /** How people ask what a word means. */
  List<String> wordQuestions() {
    return wordQuestions;
  }

  List<Renaming> renamings() {
    return renamings;
  }

  Optional<Bot> bot() {
    return bot;
  }

  void take(Bot read) {
    bot = Optional.of(read);
  }

  /** The languages in which every text must be written. */
  List<Language> languages() {
    return bot.map(Bot::languages).orElse(List.of(Language.values()));
  }
}
