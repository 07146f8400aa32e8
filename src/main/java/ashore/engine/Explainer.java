package ashore.engine;

import ashore.conversation.OpenQuestion;
import ashore.conversation.Plan;
import ashore.conversation.Reply;
import ashore.conversation.Topic;
import ashore.conversation.Understanding;
import ashore.dialog.Bot;
import ashore.dialog.Language;
import ashore.dialog.Phrase;
import ashore.dialog.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what hard words mean, and puts the open question again. Where a danger is talked about
 * nothing is explained.
 */
final class Explainer {
  /** Words that are explained at once; of more only the names are told. */
  private static final int AT_ONCE = 6;

  private final Talk talk;
  private final Asker asker;
  private final Walker walker;

  Explainer(Talk talk, Asker asker, Walker walker) {
    this.talk = talk;
    this.asker = asker;
    this.walker = walker;
  }

  /** Explains this word; without one, those that were said last. */
  void explain(String word) {
    Optional<Term> one = talk.script().hardWords().of(word);
    if (!isInDanger()) {
      explain(one.map(List::of).orElseGet(this::saidLast));
    }
    walker.repeat();
  }

  /** Whether the message asks what a word means; then that has been said. */
  boolean take(Understanding understanding) {
    Optional<Term> asked =
        isInDanger() ? Optional.empty() : talk.script().hardWords().asked(understanding.folded());
    asked.ifPresent(
        term -> {
          talk.understood();
          explain(List.of(term));
          walker.repeat();
        });
    return asked.isPresent();
  }

  /** Whether there are hard words in the plan: most have one near the top. */
  static boolean hasWords(Talk talk) {
    return textsOfPlan(talk)
        .anyMatch(text -> talk.script().hardWords().standIn(text, talk.language()));
  }

  private void explain(List<Term> terms) {
    if (terms.isEmpty()) {
      talk.say(Phrase.NO_HARD_WORDS);
      return;
    }
    talk.pass(Phrase.EXPLAINED.key());
    List<String> lines =
        terms.stream()
            .limit(AT_ONCE)
            .map(this::line)
            .collect(Collectors.toCollection(ArrayList::new));
    if (terms.size() > AT_ONCE) {
      lines.add(talk.text(Phrase.MORE_HARD_WORDS, Map.of("list", rest(terms))));
    }
    talk.reply(new Reply.Say(String.join("\n\n", lines)));
  }

  private String line(Term term) {
    return talk.text(
        Phrase.EXPLAINED,
        Map.of("term", talk.text(term.called()), "meaning", talk.text(term.meaning())));
  }

  private String rest(List<Term> terms) {
    return terms.stream()
        .skip(AT_ONCE)
        .map(term -> talk.text(term.called()))
        .collect(Collectors.joining(talk.language() == Language.EN ? ", " : "、"));
  }

  /** The words of the open question, and where the plan stands above it those of the plan. */
  private List<Term> saidLast() {
    Set<Term> terms = new LinkedHashSet<>();
    talk.open().map(asker::printed).ifPresent(text -> terms.addAll(found(talk, text)));
    if (atTheEnd()) {
      terms.addAll(inPlan(talk));
    }
    return List.copyOf(terms);
  }

  private boolean atTheEnd() {
    return talk.open().map(OpenQuestion::subject).isPresent()
        && !talk.topics().isEmpty()
        && talk.top().root().equals(talk.script().dialogs().bot().doors().last());
  }

  private static List<Term> inPlan(Talk talk) {
    return found(talk, textsOfPlan(talk).collect(Collectors.joining("\n")));
  }

  private static Stream<String> textsOfPlan(Talk talk) {
    if (talk.plan().isEmpty()) {
      return Stream.empty();
    }
    Plan plan =
        new PlanMaker(talk.script(), talk.language(), talk.answers(), talk.today())
            .plan(talk.plan());
    Stream<String> steps =
        plan.sections().stream()
            .flatMap(section -> section.items().stream())
            .flatMap(
                item ->
                    Stream.concat(
                        Stream.concat(item.topic().stream(), item.because().stream()),
                        Stream.of(item.text())));
    return Stream.concat(steps, plan.avoid().lines().stream());
  }

  private static List<Term> found(Talk talk, String text) {
    return talk.script().hardWords().in(text, talk.language());
  }

  private boolean isInDanger() {
    Bot bot = talk.script().dialogs().bot();
    return talk.topics().stream().anyMatch(topic -> isOfDanger(bot, topic));
  }

  private static boolean isOfDanger(Bot bot, Topic topic) {
    return bot.isSafety(topic.root())
        || topic.places().stream().anyMatch(place -> bot.isSafety(place.dialog()));
  }
}
