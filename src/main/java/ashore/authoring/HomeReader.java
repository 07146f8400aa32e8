package ashore.authoring;

import ashore.dialog.IntentName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads which intents lead to something. */
final class HomeReader {
  private final Draft draft;
  private final Scalars scalars;

  HomeReader(Draft draft) {
    this.draft = draft;
    this.scalars = new Scalars(draft.report());
  }

  /** The list of intents behind this key, which lead to the thing that messages name so. */
  Set<IntentName> read(Form form, String key, String home) {
    Set<IntentName> intents = new LinkedHashSet<>();
    if (form.isMisspelt(key)) {
      draft.names().loseHomes();
    }
    form.find(key)
        .ifPresent(
            node -> {
              List<Scalars.Named<IntentName>> names = scalars.names(node, IntentName::new);
              if (!(node instanceof Items items) || items.nodes().size() != names.size()) {
                draft.names().loseHomes();
              }
              for (Scalars.Named<IntentName> intent : names) {
                leads(intent, home);
                intents.add(intent.value());
              }
            });
    return intents;
  }

  /** Notes that this intent leads to that thing. */
  void leads(Scalars.Named<IntentName> intent, String home) {
    mentions(intent);
    draft.parts().homings().add(new Parts.Homing(intent.value(), home, intent.place()));
  }

  /** Notes that this intent is named, without leading anywhere. */
  void mentions(Scalars.Named<IntentName> intent) {
    draft.claims().add(new Claim.Exists(intent.place(), Kind.INTENT, intent.value().value()));
  }
}
