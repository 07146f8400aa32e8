package ashore.dialog;

import java.util.List;
import java.util.Optional;

/** One step of a dialog. It does one thing, then its routes are tried in the order written. */
public sealed interface State {
  /** Its permanent name. */
  StateName name();

  /** The ways out; the last has no condition. Empty only for {@link End}. */
  List<Route> next();

  /** Asks one question, unless its answer is already known and still good. */
  record Ask(StateName name, Question question, List<Route> next) implements State {
    /** Keeps an unmodifiable copy. */
    public Ask {
      next = List.copyOf(next);
    }
  }

  /** Says something and goes on. */
  record Say(StateName name, Words words, List<Route> next) implements State {
    /** Keeps an unmodifiable copy. */
    public Say {
      next = List.copyOf(next);
    }
  }

  /** Adds cards to the plan and goes on. */
  record Advise(StateName name, List<CardName> cards, List<Route> next) implements State {
    /** Keeps unmodifiable copies. */
    public Advise {
      cards = List.copyOf(cards);
      next = List.copyOf(next);
    }
  }

  /** Runs another dialog and comes back. */
  record Call(StateName name, DialogName dialog, List<Route> next) implements State {
    /** Keeps an unmodifiable copy. */
    public Call {
      next = List.copyOf(next);
    }
  }

  /** Works out slots, in order; says something about them when all their inputs are known. */
  record Compute(
      StateName name, List<Computation> computations, Optional<Words> words, List<Route> next)
      implements State {
    /** Keeps unmodifiable copies. */
    public Compute {
      computations = List.copyOf(computations);
      next = List.copyOf(next);
    }
  }

  /**
   * Compares answers with one another; when they hardly fit, asks once whether they are right.
   *
   * @param condition true when they hardly fit
   * @param confirm names what does not fit and asks whether it is right
   * @param change the slots of which one may be wrong
   */
  record Verify(
      StateName name, Condition condition, Words confirm, List<SlotName> change, List<Route> next)
      implements State {
    /** Keeps unmodifiable copies. */
    public Verify {
      change = List.copyOf(change);
      next = List.copyOf(next);
    }
  }

  /** Says something and leaves the dialog. */
  record End(StateName name, Words words) implements State {
    @Override
    public List<Route> next() {
      return List.of();
    }
  }
}
