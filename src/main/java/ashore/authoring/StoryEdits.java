package ashore.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a story edits is there to be edited. */
final class StoryEdits implements Check {
  @Override
  public void check(Draft draft) {
    Map<String, List<SourceFile>> edited = new HashMap<>();
    for (Claim.Edits claim : draft.claims().of(Claim.Edits.class)) {
      String story = claim.place().source().path();
      List<SourceFile> before = edited.getOrDefault(story, draft.parts().files());
      switch (EditedFiles.after(before, List.of(claim.edit()))) {
        case EditResult.Edited(var after) -> edited.put(story, after);
        case EditResult.Impossible(var reason, var nearest) ->
            draft.reportUnknown(
                Code.BAD_EDIT,
                claim.place(),
                reason,
                claim.edit().file(),
                nearest.stream().toList());
      }
    }
  }
}
