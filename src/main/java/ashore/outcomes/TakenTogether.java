package ashore.outcomes;

import ashore.dialog.ChoiceId;
import ashore.outcomes.Extent.Group;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Says which choices are taken together: all of some, one at least of others, none of others again.
 * Where that does not say it, each set is named by itself.
 */
final class TakenTogether {
  /** All of them, whichever. */
  static final String OTHERS = "others";

  private static final String BETWEEN = " / ";

  /** What is asked of one group. */
  private enum Role {
    EITHER_WAY,
    TAKEN,
    NOT_TAKEN,
    ONE_OF_THESE
  }

  private final Set<List<Group>> meant;
  private final Set<List<Group>> all;
  private final List<Group> groups;
  private final Function<ChoiceId, String> label;

  /**
   * @param meant the regions to be named
   * @param all all there are
   */
  TakenTogether(
      Collection<Extent.Several> meant,
      Collection<Extent.Several> all,
      Function<ChoiceId, String> label) {
    this.meant = meant.stream().map(Extent.Several::taken).collect(Collectors.toSet());
    this.all = all.stream().map(Extent.Several::taken).collect(Collectors.toSet());
    this.groups = all.iterator().next().groups();
    this.label = label;
  }

  List<String> labels() {
    return simplest(new ArrayList<>())
        .map(roles -> List.of(label(roles)))
        .orElseGet(() -> meant.stream().map(this::just).sorted().toList());
  }

  /** The roles by which just the sets meant are described, naming as few groups as can be. */
  private Optional<List<Role>> simplest(List<Role> begun) {
    if (begun.size() == groups.size()) {
      return fits(begun) ? Optional.of(begun) : Optional.empty();
    }
    Optional<List<Role>> best = Optional.empty();
    for (Role role : Role.values()) {
      List<Role> more = new ArrayList<>(begun);
      more.add(role);
      Optional<List<Role>> found = simplest(more);
      if (found.isPresent() && best.filter(known -> named(known) <= named(found.get())).isEmpty()) {
        best = found;
      }
    }
    return best;
  }

  private static long named(List<Role> roles) {
    return roles.stream().filter(role -> role != Role.EITHER_WAY).count();
  }

  private boolean fits(List<Role> roles) {
    return all.stream().allMatch(set -> described(set, roles) == meant.contains(set));
  }

  private boolean described(List<Group> set, List<Role> roles) {
    boolean oneWanted = roles.contains(Role.ONE_OF_THESE);
    boolean one = false;
    for (int i = 0; i < roles.size(); i++) {
      boolean taken = set.contains(groups.get(i));
      switch (roles.get(i)) {
        case TAKEN -> {
          if (!taken) {
            return false;
          }
        }
        case NOT_TAKEN -> {
          if (taken) {
            return false;
          }
        }
        case ONE_OF_THESE -> one |= taken;
        case EITHER_WAY -> {}
      }
    }
    return one || !oneWanted;
  }

  private String label(List<Role> roles) {
    List<String> parts = new ArrayList<>();
    List<String> taken = labels(roles, Role.TAKEN);
    List<String> one = labels(roles, Role.ONE_OF_THESE);
    List<String> not = labels(roles, Role.NOT_TAKEN);
    if (!taken.isEmpty()) {
      boolean listed = taken.stream().anyMatch(each -> each.contains(BETWEEN));
      parts.add(String.join(listed ? ", and " : " and ", taken));
    }
    if (!one.isEmpty()) {
      parts.add("any of: " + String.join(BETWEEN, one));
    }
    if (!not.isEmpty()) {
      parts.add(
          (not.size() == 1 && !not.getFirst().contains(BETWEEN) ? "not " : "none of: ")
              + String.join(BETWEEN, not));
    }
    return parts.isEmpty() ? OTHERS : String.join(", and ", parts);
  }

  private List<String> labels(List<Role> roles, Role wanted) {
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < roles.size(); i++) {
      if (roles.get(i) == wanted) {
        labels.add(label(groups.get(i), wanted));
      }
    }
    return labels;
  }

  private String just(List<Group> set) {
    return set.isEmpty()
        ? "only others"
        : "just "
            + set.stream()
                .map(group -> label(group, Role.TAKEN))
                .collect(Collectors.joining(" and "));
  }

  /** A group that is taken is one of its choices, or more. */
  private String label(Group group, Role role) {
    List<String> labels = group.choices().stream().map(label).toList();
    boolean any = labels.size() > 1 && role == Role.TAKEN;
    return (any ? "any of: " : "") + String.join(BETWEEN, labels);
  }
}
