package ashore.outcomes;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A table, or several that are read together. */
public sealed interface Sheet {
  /**
   * One table: the row that fits tells all.
   *
   * @param columns the answers that matter in it
   * @param rows exactly one fits every combination
   * @param endings whether its rows differ in where the talk goes on
   */
  record Table(List<Column> columns, List<Row> rows, boolean endings) implements Sheet {
    /** Keeps unmodifiable copies. */
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * Parts that have nothing to do with one another: what comes out is what always comes out and
   * what each part adds.
   *
   * @param always what comes out in any case
   * @param ending where the talk goes on in any case; absent when a part tells
   * @param parts one sheet each
   */
  record Parts(Set<Item> always, Optional<Ending> ending, List<Sheet> parts) implements Sheet {
    /** Keeps an unmodifiable copy. */
    public Parts {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Cases of one answer, after which different other answers matter.
   *
   * @param column the answer that decides which case it is
   * @param cases exactly one fits every combination
   */
  record Cases(Column column, List<Case> cases) implements Sheet {
    /** Keeps an unmodifiable copy. */
    public Cases {
      cases = List.copyOf(cases);
    }
  }

  /** One case: the answers it is about, and its sheet. */
  record Case(Cell cell, Sheet sheet) {}
}
