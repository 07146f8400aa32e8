package ashore.engine;

import ashore.conversation.Plan;
import ashore.conversation.Reply;
import ashore.dialog.CardName;
import ashore.dialog.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what a changed answer changes in the plan. */
final class PlanChange {
  private final Talk talk;
  private final Topics topics;

  PlanChange(Talk talk, Topics topics) {
    this.talk = talk;
    this.topics = topics;
  }

  /**
   * Says which cards came and went, and shows the steps that are new.
   *
   * @param old the plan as it was
   * @param before the cards that made it
   * @param after the cards that make it now
   */
  void tell(Plan old, List<CardName> before, List<CardName> after) {
    List<CardName> added = without(after, before);
    List<CardName> dropped = without(before, after);
    talk.flush();
    if (added.isEmpty() && dropped.isEmpty()) {
      talk.say(Phrase.PLAN_FIGURES);
    } else {
      talk.say(Phrase.PLAN_CHANGED);
      say(Phrase.PLAN_ADDED, added);
      say(Phrase.PLAN_DROPPED, dropped);
    }
    List<CardName> kept = new ArrayList<>(talk.plan());
    kept.removeIf(card -> dropped.contains(card) && !advisedElsewhere(card));
    talk.plan(kept);
    Plan news = news(topics.plan(after), old);
    if (!news.sections().isEmpty()) {
      talk.pass("plan");
      talk.reply(new Reply.ShowPlan(news));
    }
    talk.say(Phrase.PLAN_REST);
  }

  /** What the plan says that the old one did not. */
  private Plan news(Plan now, Plan old) {
    Set<String> known =
        old.sections().stream()
            .flatMap(section -> section.items().stream())
            .map(item -> item.text() + item.due())
            .collect(Collectors.toSet());
    List<Plan.Section> sections =
        now.sections().stream()
            .map(section -> new Plan.Section(section.heading(), section.by(), news(section, known)))
            .filter(section -> !section.items().isEmpty())
            .toList();
    return new Plan(
        talk.text(Phrase.PLAN_NEWS, Map.of()),
        sections,
        news(now.avoid(), old.avoid()),
        news(now.sources(), old.sources()),
        now.disclaimer());
  }

  private static List<Plan.Item> news(Plan.Section section, Set<String> known) {
    return section.items().stream()
        .filter(item -> !known.contains(item.text() + item.due()))
        .toList();
  }

  private static Plan.Listing news(Plan.Listing now, Plan.Listing old) {
    return new Plan.Listing(
        now.heading(), now.lines().stream().filter(line -> !old.lines().contains(line)).toList());
  }

  private boolean advisedElsewhere(CardName card) {
    return talk.finished().stream()
            .filter(finished -> finished.topic().cards().contains(card))
            .count()
        > 1;
  }

  private void say(Phrase phrase, List<CardName> cards) {
    String list =
        PlanMaker.ordered(cards, talk.script().dialogs()).stream()
            .map(card -> talk.script().dialogs().cards().get(card))
            .map(card -> talk.text(card.title()))
            .collect(Collectors.joining(" · "));
    if (!list.isEmpty()) {
      talk.say(phrase, Map.of("list", list));
    }
  }

  private static List<CardName> without(List<CardName> cards, List<CardName> others) {
    return cards.stream().filter(card -> !others.contains(card)).distinct().toList();
  }
}
