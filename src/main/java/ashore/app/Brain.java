package ashore.app;

import ashore.authoring.Settings;
import ashore.dialog.DialogSet;
import ashore.engine.Engine;
import ashore.guidance.Calculators;
import ashore.nlu.IntentClassifier;
import ashore.nlu.ModelCache;
import ashore.nlu.TextFolding;
import ashore.nlu.TextUnderstander;
import ashore.runner.Talker;
import ashore.runner.Understander;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What understands and decides.
 *
 * @param dialogs what it was made of
 * @param classifier tells what messages want
 * @param understander reads messages
 * @param talker answers them
 */
record Brain(
    DialogSet dialogs, IntentClassifier classifier, Understander understander, Talker talker) {

  /**
   * With the trained model from the user's cache; trained now, with a progress bar, when there is
   * none.
   */
  static Brain of(DialogSet dialogs) {
    return of(dialogs, Settings.DEFAULT);
  }

  /**
   * The same, with models kept elsewhere.
   *
   * @param modelCache a folder, or {@link Settings#DEFAULT}
   */
  static Brain of(DialogSet dialogs, String modelCache) {
    TextFolding folding = new TextFolding();
    Path folder = modelCache.equals(Settings.DEFAULT) ? usersCache() : Path.of(modelCache);
    try (WaitingBar bar = WaitingBar.training()) {
      IntentClassifier classifier = new ModelCache(folder).classifier(dialogs.intents(), bar);
      return new Brain(
          dialogs,
          classifier,
          new TextUnderstander(classifier, dialogs.bot().zone()),
          new EngineTalker(new Engine(dialogs, Calculators.all(), folding)));
    }
  }

  /**
   * The same understanding with changed dialogs, whose intents are the same.
   *
   * @throws IllegalArgumentException when they have other intents, which would have to be learnt
   */
  Brain with(DialogSet changed) {
    if (!changed.intents().equals(dialogs.intents())) {
      throw new IllegalArgumentException("dialogs: intents must stay the same");
    }
    return new Brain(
        changed,
        classifier,
        new TextUnderstander(classifier, changed.bot().zone()),
        new EngineTalker(new Engine(changed, Calculators.all(), new TextFolding())));
  }

  /**
   * Where programs of this user keep what they can make again (XDG Base Directory Specification).
   */
  private static Path usersCache() {
    return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
        .filter(folder -> !folder.isBlank())
        .map(Path::of)
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
        .resolve("ashore");
  }
}
