package ashore.app;

import ashore.dialog.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The name of a language behind {@code --lang}. */
final class LanguageName {
  private LanguageName() {}

  /**
   * The language with this tag.
   *
   * @throws ParameterException when there is none
   */
  static Language read(String tag, CommandSpec spec) {
    return Language.ofTag(tag)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "--lang \"" + tag + "\" must be one of en, zh-Hans, zh-Hant"));
  }
}
