package ashore.authoring;

import java.util.ArrayList;
import java.util.List;

/** All that the files take for granted about one another. */
final class Claims {
  private final List<Claim> all = new ArrayList<>();

  void add(Claim claim) {
    all.add(claim);
  }

  /** Adds what one text takes for granted. */
  void addAll(List<Claim> claims) {
    all.addAll(claims);
  }

  /** Those of one kind. */
  <T extends Claim> List<T> of(Class<T> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
