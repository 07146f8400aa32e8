package ashore.app;

import ashore.authoring.Settings;
import ashore.dialog.DialogSet;
import ashore.dialog.Hosting;
import ashore.engine.Engine;
import ashore.guidance.Calculators;
import ashore.nlu.IntentClassifier;
import ashore.nlu.ModelCache;
import ashore.nlu.TextFolding;
import ashore.nlu.TextUnderstander;
import ashore.runner.Mind;
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
 * @param engine plays the dialogs
 * @param talker answers messages through the engine
 * @param hosting how the bot is set up where it runs
 */
record Brain(
    DialogSet dialogs,
    IntentClassifier classifier,
    Understander understander,
    Engine engine,
    Talker talker,
    Hosting hosting) {

  /**
   * With the trained model from the user's cache; trained now, with a progress bar, when there is
   * none.
   */
  static Brain of(DialogSet dialogs) {
    return of(dialogs, Settings.DEFAULT, Hosting.USUAL);
  }

  /**
   * The same, with models kept elsewhere.
   *
   * @param modelCache a folder, or {@link Settings#DEFAULT}
   * @param hosting how the bot is set up where it runs
   */
  static Brain of(DialogSet dialogs, String modelCache, Hosting hosting) {
    try (WaitingBar bar = WaitingBar.training()) {
      return of(dialogs, cache(modelCache).classifier(dialogs.intents(), bar), hosting);
    }
  }

  /** For these dialogs, which may be edited ones; learns anew only when the examples are others. */
  Brain edited(DialogSet changed, String modelCache) {
    return changed.intents().equals(dialogs.intents())
        ? with(changed)
        : of(
            changed, cache(modelCache).classifier(changed.intents(), (done, total) -> {}), hosting);
  }

  /** What a turn needs of it. */
  Mind mind() {
    return new Mind(understander, talker);
  }

  private static Brain of(DialogSet dialogs, IntentClassifier classifier, Hosting hosting) {
    Engine engine = new Engine(dialogs, Calculators.all(), new TextFolding(), hosting);
    return new Brain(
        dialogs,
        classifier,
        new TextUnderstander(classifier, dialogs.bot().zone()),
        engine,
        new EngineTalker(engine),
        hosting);
  }

  /** What plays these dialogs, without understanding. */
  static Engine engine(DialogSet dialogs) {
    return new Engine(dialogs, Calculators.all(), new TextFolding());
  }

  /** Whether a model for these dialogs is kept there, so that none has to be trained. */
  static boolean isTrained(DialogSet dialogs, String modelCache) {
    return cache(modelCache).holds(dialogs.intents());
  }

  private static ModelCache cache(String modelCache) {
    return new ModelCache(modelFolder(modelCache));
  }

  /**
   * Where models are kept.
   *
   * @param modelCache a folder, or {@link Settings#DEFAULT}
   */
  static Path modelFolder(String modelCache) {
    return modelCache.equals(Settings.DEFAULT) ? usersCache() : Path.of(modelCache);
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
    return of(changed, classifier, hosting);
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
