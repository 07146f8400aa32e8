package ashore.authoring;

import ashore.dialog.IntentName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An example stands nearer to those of its own intent than to any other. Nearness is the cosine of
 * the words of English and of the characters and pairs of them in Chinese, each counting by its
 * rarity (Salton, Buckley 1988).
 */
final class NearestExamples implements Check {
  /** So near to an example of another intent that one of the two is hardly where it belongs. */
  private static final double NEAR = 0.75;

  /** How much nearer it must stand to the other intent than to its own. */
  private static final double NEARER = 0.2;

  /** What stands in more examples tells none apart, and costs the most time. */
  private static final int FREQUENT = 200;

  /** Shorter examples differ by single words. */
  private static final int FEWEST_UNITS = 4;

  private static final Pattern DENYING =
      Pattern.compile("[不没沒未别別无無非]|\\b(?:not?|never|none|without|\\w+n'?t)\\b");

  private final ExampleForm form = new ExampleForm();

  /**
   * An example by its units and their weights, of length 1.
   *
   * @param denies whether it says that something is not so: then it may differ by one sign
   */
  private record Vector(Parts.Example example, boolean denies, Map<String, Double> weights) {}

  /** An occurrence of a unit. */
  private record Posting(int vector, double weight) {}

  /** How near the examples stand that share anything with one of them. */
  private static final class Nearness {
    private final double[] sums;
    private final int[] met;
    private int count;

    Nearness(int vectors) {
      sums = new double[vectors];
      met = new int[vectors];
    }

    void measure(Vector vector, Map<String, List<Posting>> postings) {
      while (count > 0) {
        sums[met[--count]] = 0;
      }
      for (Map.Entry<String, Double> unit : vector.weights().entrySet()) {
        for (Posting posting : postings.getOrDefault(unit.getKey(), List.of())) {
          if (sums[posting.vector()] == 0) {
            met[count++] = posting.vector();
          }
          sums[posting.vector()] += unit.getValue() * posting.weight();
        }
      }
    }
  }

  @Override
  public void check(Draft draft) {
    List<Vector> vectors = vectors(draft.parts().examples());
    Map<String, List<Posting>> postings = postings(vectors);
    var near = new Nearness(vectors.size());
    for (int place = 0; place < vectors.size(); place++) {
      near.measure(vectors.get(place), postings);
      compare(draft, vectors, place, near);
    }
  }

  private static void compare(Draft draft, List<Vector> vectors, int place, Nearness near) {
    Vector vector = vectors.get(place);
    double own = 0;
    double best = 0;
    int nearest = place;
    for (int i = 0; i < near.count; i++) {
      int other = near.met[i];
      if (isSameIntent(vectors.get(other), vector)) {
        own = other == place ? own : Math.max(own, near.sums[other]);
      } else if (near.sums[other] > best && vectors.get(other).denies() == vector.denies()) {
        best = near.sums[other];
        nearest = other;
      }
    }
    if (best >= NEAR && best >= own + NEARER) {
      report(draft, vector.example(), vectors.get(nearest).example());
    }
  }

  private static boolean isSameIntent(Vector one, Vector other) {
    return one.example().intent().equals(other.example().intent());
  }

  private List<Vector> vectors(List<Parts.Example> examples) {
    List<List<String>> units = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Parts.Example example : examples) {
      List<String> of = form.units(example.line().value());
      units.add(of);
      of.forEach(unit -> counts.merge(unit, 1, Integer::sum));
    }
    List<Vector> vectors = new ArrayList<>();
    for (int place = 0; place < units.size(); place++) {
      if (units.get(place).size() >= FEWEST_UNITS) {
        vectors.add(vector(examples.get(place), units.get(place), counts, units.size()));
      }
    }
    return vectors;
  }

  private static Vector vector(
      Parts.Example example, List<String> units, Map<String, Integer> counts, int examples) {
    Map<String, Double> weights = new LinkedHashMap<>();
    double squares = 0;
    for (String unit : units) {
      double weight = Math.log((double) examples / counts.getOrDefault(unit, 1));
      if (weight > 0) {
        weights.put(unit, weight);
      }
      squares += weight * weight;
    }
    double length = Math.sqrt(Math.max(squares, Double.MIN_NORMAL));
    weights.replaceAll((unit, weight) -> weight / length);
    boolean denies = DENYING.matcher(example.line().value()).find();
    return new Vector(example, denies, weights);
  }

  private static Map<String, List<Posting>> postings(List<Vector> vectors) {
    Map<String, List<Posting>> postings = new HashMap<>();
    for (int place = 0; place < vectors.size(); place++) {
      for (Map.Entry<String, Double> unit : vectors.get(place).weights().entrySet()) {
        postings
            .computeIfAbsent(unit.getKey(), any -> new ArrayList<>())
            .add(new Posting(place, unit.getValue()));
      }
    }
    postings.values().removeIf(all -> all.size() > FREQUENT);
    return postings;
  }

  private static void report(Draft draft, Parts.Example example, Parts.Example nearest) {
    IntentName other = nearest.intent();
    draft.report(
        Code.STRAY_EXAMPLE,
        example.line().place(),
        "this stands nearer to \"%s\" than to any example of \"%s\": \"%s\" (%s); move it there, or"
                .formatted(
                    other,
                    example.intent(),
                    nearest.line().value(),
                    nearest.line().place().pointer())
            + " give \"%s\" more like it".formatted(example.intent()));
  }
}
