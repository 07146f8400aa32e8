package ashore.engine;

import ashore.conversation.Answer;
import ashore.conversation.Mention;
import ashore.conversation.Reply;
import ashore.conversation.Understanding;
import ashore.dialog.Choice;
import ashore.dialog.Dialog;
import ashore.dialog.DialogName;
import ashore.dialog.Home;
import ashore.dialog.IntentName;
import ashore.dialog.PassingSlot;
import ashore.dialog.Phrase;
import ashore.dialog.Question;
import ashore.dialog.Reading;
import ashore.dialog.SlotName;
import ashore.dialog.State;
import ashore.dialog.Value;
import ashore.dialog.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes what a message says in passing: slots that it fills, choices that its intent takes. Says it
 * back once.
 */
final class Passing {
  private final Talk talk;
  private final List<String> noted = new ArrayList<>();

  /** What was heard from others and is put right, each in whole sentences. */
  private final List<String> putRight = new ArrayList<>();

  Passing(Talk talk) {
    this.talk = talk;
  }

  /**
   * Fills the slots that the message mentions, besides the one that was asked for.
   *
   * @return the slots filled
   */
  Set<SlotName> note(
      Understanding understanding, Optional<SlotName> asked, Optional<Mention> used) {
    Set<SlotName> filled = new HashSet<>();
    PassingMessage message = PassingMessage.of(understanding, talk);
    PassingValue values = new PassingValue(talk, message, used);
    for (PassingSlot passing : talk.script().dialogs().bot().passing()) {
      boolean open = asked.isEmpty() || !asked.get().equals(passing.slot());
      if (open && values.mayFill(passing)) {
        values
            .of(passing)
            .filter(found -> !filled.contains(passing.slot()))
            .filter(found -> fits(passing, found.value()) && news(passing, found))
            .ifPresent(
                found -> {
                  talk.know(passing.slot(), found.value(), Answer.Origin.MENTIONED);
                  filled.add(passing.slot());
                  (passing.reads() == Reading.HEARD ? putRight : noted).add(said(passing, found));
                });
      }
    }
    return filled;
  }

  /** Keeps what was said together with a danger, without a word about it now. */
  void noteQuietly(Understanding understanding) {
    note(understanding, Optional.empty(), Optional.empty());
    keepQuiet();
  }

  /** Does not say back what was noted. */
  void keepQuiet() {
    noted.clear();
    putRight.clear();
  }

  /**
   * Takes the choices that this intent stands for: of the open question, and at the entrance of its
   * questions.
   *
   * @return whether one was taken
   */
  boolean take(IntentName intent, Optional<Question> open) {
    List<Question> questions = new ArrayList<>();
    open.ifPresent(questions::add);
    if (atTheEntrance()) {
      for (DialogName name : talk.script().entrance()) {
        Dialog dialog = talk.script().dialogs().dialogs().get(name);
        if (dialog != null) {
          dialog.questions().stream().map(State.Ask::question).forEach(questions::add);
        }
      }
    }
    boolean taken = false;
    for (Question question : questions) {
      Optional<Choice> choice = AnswerReader.byIntent(question, intent);
      if (choice.isPresent() && !talk.answered(question)) {
        Value value = AnswerReader.taken(question, choice.get());
        if (open.filter(question::equals).isPresent()) {
          talk.openAsk().ifPresent(ask -> talk.trail().answered(ask, value));
        }
        talk.know(question.fills(), value, Answer.Origin.MENTIONED);
        talk.replaceTop(talk.top().answered(question.fills()));
        noteTopic(intent);
        taken = true;
      }
    }
    return taken;
  }

  private String said(PassingSlot passing, PassingValue.Found found) {
    String text = text(passing.sayBack());
    return found.about() ? talk.text(Phrase.NOTED_ABOUT, Map.of("noted", text)) : text;
  }

  /** Notes what is known in this slot now. */
  void note(PassingSlot slot) {
    noted.add(text(slot.sayBack()));
  }

  /** Notes what the message is about, where it said nothing else. */
  void noteTopic(IntentName intent) {
    boolean topic =
        talk.script().dialogs().homeOf(intent).filter(Home.AsAct.class::isInstance).isEmpty();
    if (topic && noted.isEmpty() && putRight.isEmpty()) {
      alsoNoteTopic(intent);
    }
  }

  /** Notes what the message is about, besides what else it said. */
  void alsoNoteTopic(IntentName intent) {
    String title = new Asker(talk).title(intent);
    if (!noted.contains(title)) {
      noted.add(title);
    }
  }

  /** Says back what was noted, before the next question. */
  void sayBack() {
    List<String> paragraphs = new ArrayList<>();
    if (!noted.isEmpty()) {
      paragraphs.add(talk.text(Phrase.NOTED, Map.of("list", String.join(" · ", noted))));
    }
    paragraphs.addAll(putRight);
    if (!paragraphs.isEmpty()) {
      talk.replyBeforeQuestion(Phrase.NOTED.key(), new Reply.Say(String.join("\n\n", paragraphs)));
      noted.clear();
      putRight.clear();
    }
  }

  /** Whether the talk is still finding out what the person needs. */
  private boolean atTheEntrance() {
    return !talk.top().places().isEmpty()
        && talk.script().entrance().contains(talk.top().places().getLast().dialog());
  }

  private boolean fits(PassingSlot passing, Value value) {
    return talk.script()
        .dialogs()
        .questionFor(passing.slot())
        .map(question -> AnswerReader.inRange(question, value, talk.today()))
        .orElse(true);
  }

  /**
   * What was answered before is not changed in passing, unless the message names just this kind of
   * figure.
   */
  private boolean news(PassingSlot passing, PassingValue.Found found) {
    Optional<Value> known = talk.answers().get(passing.slot()).map(Answer::value);
    boolean named =
        switch (passing.reads()) {
          case DAYS_LATE, YEARLY_RATE, HEARD -> true;
          case DAYS, PAST_DATE, COMING_DATE, MONEY, MONTHLY_MONEY, NUMBER, CHOICE -> false;
          case LISTED_MONEY -> false;
          case RECEIVED_MONEY, CONTRACT_MONEY, INCOME_MONEY, LIVING_MONEY, INSTALMENTS -> false;
        };
    return known.isEmpty()
        || known.get() instanceof Value.Unknown
        || ((named || found.named()) && !known.get().equals(found.value()));
  }

  private String text(Words words) {
    return talk.script().wording().text(words, talk.language(), talk.answers());
  }
}
