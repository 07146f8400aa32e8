package ashore.engine;

import ashore.conversation.FinishedTopic;
import ashore.conversation.Reply;
import ashore.dialog.Card;
import ashore.dialog.CardName;
import ashore.dialog.Phrase;
import ashore.dialog.Question;
import ashore.dialog.StateName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells of each card of the plan to which answers it is due, and what would be advised if one of
 * them were another: the talk is gone through once more with it.
 */
final class PlanReasons {
  private static final int MOST_ANSWERS = 3;
  private static final int MOST_OTHERS = 2;

  /** Of more cards each has one other answer only, so that they are read. */
  private static final int FEW_CARDS = 4;

  private final Talk talk;
  private final Map<CardName, Supposing> ways = new LinkedHashMap<>();
  private final Map<Supposing, List<Supposing.Change>> changes = new LinkedHashMap<>();

  PlanReasons(Talk talk) {
    this.talk = talk;
    for (FinishedTopic finished : talk.finished()) {
      Supposing supposing = new Supposing(talk, finished);
      changes.put(supposing, supposing.changes());
      finished.topic().cards().forEach(card -> ways.put(card, supposing));
    }
  }

  /** Whether the plan came of answers. */
  static boolean any(Talk talk) {
    return !talk.plan().isEmpty() && !talk.finished().isEmpty();
  }

  /** Tells it, most urgent card first. */
  void tell() {
    List<String> paragraphs = new ArrayList<>(List.of(talk.text(Phrase.REASONS_TITLE, Map.of())));
    for (CardName name : PlanMaker.ordered(talk.plan(), talk.script().dialogs())) {
      paragraphs.add(String.join("\n", lines(name)));
    }
    talk.pass(Phrase.REASONS_TITLE.key());
    talk.reply(new Reply.Say(String.join("\n\n", paragraphs)));
  }

  private List<String> lines(CardName name) {
    List<String> lines = new ArrayList<>(List.of("• " + title(name)));
    Optional<Supposing> way = Optional.ofNullable(ways.get(name));
    List<Supposing.Change> without =
        way.map(changes::get).orElse(List.of()).stream()
            .filter(change -> change.gone().contains(name))
            .toList();
    String answers = way.map(found -> answers(found, name, without)).orElse("");
    if (answers.isEmpty()) {
      lines.add(talk.text(way.isEmpty() ? Phrase.REASONS_ASKED : Phrase.REASONS_ALWAYS, Map.of()));
    } else {
      lines.add(talk.text(Phrase.REASONS_ANSWERS, Map.of("list", answers)));
    }
    telling(without).forEach(change -> lines.add(supposed(change)));
    return lines;
  }

  /** The answers without which the card would not be there, then those that its steps look at. */
  private String answers(Supposing way, CardName name, List<Supposing.Change> without) {
    Map<StateName, Integer> weights = new LinkedHashMap<>();
    without.forEach(change -> weights.merge(change.state(), change.asks() ? 0 : 1, Integer::sum));
    Set<StateName> states = new LinkedHashSet<>();
    weights.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<StateName, Integer> each) -> -each.getValue()))
        .forEach(each -> states.add(each.getKey()));
    states.addAll(way.questionsOf(name));
    AnswerLines lines = new AnswerLines(talk);
    return states.stream()
        .flatMap(state -> lines.of(state).stream())
        .limit(MOST_ANSWERS)
        .map(Reply.Review.Line::text)
        .collect(Collectors.joining(" · "));
  }

  /**
   * One change for each answer: what brings another card in the place of this one first, then what
   * changes little besides. What is not sure is told only where nothing else is.
   */
  private List<Supposing.Change> telling(List<Supposing.Change> without) {
    Map<StateName, Supposing.Change> best = new LinkedHashMap<>();
    boolean sure = without.stream().anyMatch(change -> !change.asks());
    without.stream()
        .filter(change -> !sure || !change.asks())
        .sorted(
            Comparator.comparing((Supposing.Change change) -> change.come().isEmpty())
                .thenComparing(change -> change.gone().size() + change.come().size()))
        .forEach(change -> best.putIfAbsent(change.state(), change));
    int most = talk.plan().size() > FEW_CARDS ? 1 : MOST_OTHERS;
    return best.values().stream().limit(most).toList();
  }

  private String supposed(Supposing.Change change) {
    Question question = Rehearsal.question(talk.script(), change.state()).orElseThrow();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("title", question.title().map(talk::text).orElse(""));
    values.put("value", new AnswerLines(talk).text(question, change.value()));
    if (change.asks()) {
      return talk.text(Phrase.REASONS_IF_ASKED, values);
    }
    if (change.come().isEmpty()) {
      return talk.text(Phrase.REASONS_IF_NOT, values);
    }
    values.put("list", titles(change.come()));
    return talk.text(Phrase.REASONS_IF, values);
  }

  private String titles(Collection<CardName> cards) {
    return PlanMaker.ordered(cards, talk.script().dialogs()).stream()
        .map(this::title)
        .collect(Collectors.joining(" · "));
  }

  private String title(CardName name) {
    Card card = talk.script().dialogs().cards().get(name);
    return card == null ? name.value() : talk.text(card.title());
  }
}
