package ashore.engine;

import ashore.dialog.CardName;
import ashore.dialog.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells what a changed answer changes in the plan. */
final class PlanChange {
  private final Talk talk;
  private final Topics topics;

  PlanChange(Talk talk, Topics topics) {
    this.talk = talk;
    this.topics = topics;
  }

  /** Says which cards came and went, and shows the plan as it is now. */
  void tell(List<CardName> before, List<CardName> after) {
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
    topics.showPlan(after);
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
