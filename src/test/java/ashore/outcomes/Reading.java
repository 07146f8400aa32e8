package ashore.outcomes;

import ashore.dialog.CardName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads sheets as a person would: finds the row that fits. */
final class Reading {
  private Reading() {}

  /** What a sheet tells. */
  record Told(Set<CardName> cards, Optional<Ending> ending) {}

  /** What the sheet tells of these answers; fails when not exactly one row fits. */
  static Told of(Sheet sheet, Map<Column, Region> given) {
    Set<CardName> cards = new LinkedHashSet<>();
    List<Ending> endings = new ArrayList<>();
    read(sheet, given, cards, endings);
    return new Told(cards, endings.stream().findFirst());
  }

  private static void read(
      Sheet sheet, Map<Column, Region> given, Set<CardName> cards, List<Ending> endings) {
    switch (sheet) {
      case Sheet.Table table -> {
        Row row = only(table.rows().stream().filter(each -> fits(each.cells(), given)).toList());
        add(row.items(), cards);
        if (table.endings()) {
          endings.add(row.ending());
        }
      }
      case Sheet.Parts(var always, var ending, var parts) -> {
        add(always, cards);
        ending.ifPresent(endings::add);
        parts.forEach(part -> read(part, given, cards, endings));
      }
      case Sheet.Cases(var column, var cases) ->
          read(
              only(cases.stream().filter(each -> fits(Map.of(column, each.cell()), given)).toList())
                  .sheet(),
              given,
              cards,
              endings);
    }
  }

  private static <T> T only(List<T> fitting) {
    if (fitting.size() != 1) {
      throw new AssertionError(fitting.size() + " rows fit: " + fitting);
    }
    return fitting.getFirst();
  }

  private static boolean fits(Map<Column, Cell> cells, Map<Column, Region> given) {
    return cells.entrySet().stream()
        .allMatch(
            cell -> {
              Region region = given.get(cell.getKey());
              return region != null && cell.getValue().regions().contains(region);
            });
  }

  private static void add(Set<Item> items, Set<CardName> cards) {
    for (Item item : items) {
      if (item instanceof Item.OfCard(var card)) {
        cards.add(card);
      }
    }
  }

  /** Every row of every table, with all the answers it is about. */
  static List<Map<Column, List<Region>>> rows(Sheet sheet) {
    return rows(sheet, Map.of());
  }

  private static List<Map<Column, List<Region>>> rows(
      Sheet sheet, Map<Column, List<Region>> where) {
    List<Map<Column, List<Region>>> rows = new ArrayList<>();
    switch (sheet) {
      case Sheet.Table table -> table.rows().forEach(row -> rows.add(and(where, row.cells())));
      case Sheet.Parts(var always, var ending, var parts) ->
          parts.forEach(part -> rows.addAll(rows(part, where)));
      case Sheet.Cases(var column, var cases) ->
          cases.forEach(
              each -> rows.addAll(rows(each.sheet(), and(where, Map.of(column, each.cell())))));
    }
    return rows;
  }

  private static Map<Column, List<Region>> and(
      Map<Column, List<Region>> where, Map<Column, Cell> cells) {
    Map<Column, List<Region>> all = new LinkedHashMap<>(where);
    cells.forEach((column, cell) -> all.put(column, cell.regions()));
    return all;
  }
}
