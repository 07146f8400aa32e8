package ashore.authoring;

import java.util.HashMap;
import java.util.Map;

/** A name of before leads to one heir, and nothing bears it now. */
final class OldNames implements Check {
  @Override
  public void check(Draft draft) {
    Map<String, Parts.Renaming> heirs = new HashMap<>();
    for (Parts.Renaming renaming : draft.parts().renamings()) {
      if (draft.names().knows(renaming.kind(), renaming.old())) {
        draft.report(Code.OLD_NAME_IN_USE, renaming.place(), inUse(draft, renaming));
      } else {
        Parts.Renaming first =
            heirs.putIfAbsent(renaming.kind().word() + " " + renaming.old(), renaming);
        if (first != null) {
          draft.report(Code.OLD_NAME_TWICE, renaming.place(), twice(renaming, first));
        }
      }
    }
  }

  private static String inUse(Draft draft, Parts.Renaming renaming) {
    String pointer =
        draft.names().place(renaming.kind(), renaming.old()).map(Place::pointer).orElse("");
    return "the %s \"%s\" is still there (%s): \"was\" takes a name that nothing has any more"
        .formatted(renaming.kind().word(), renaming.old(), pointer);
  }

  private static String twice(Parts.Renaming renaming, Parts.Renaming first) {
    return "the old name \"%s\" leads to the %s \"%s\" already (%s): talks left there can go on in one place only"
        .formatted(renaming.old(), renaming.kind().word(), first.now(), first.place().pointer());
  }
}
