package ashore.telegram;

import ashore.dialog.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which of our languages a person's app speaks, from the IETF tag that Telegram passes on. */
final class SpokenLanguage {
  private static final Set<String> WRITE_TRADITIONAL = Set.of("hant", "tw", "hk", "mo");

  private SpokenLanguage() {}

  /** The language of a tag such as {@code zh-hant-tw}; none for a language we do not speak. */
  static Optional<Language> of(String tag) {
    List<String> parts = List.of(tag.toLowerCase(Locale.ROOT).split("[-_]", -1));
    return switch (parts.getFirst()) {
      case "en" -> Optional.of(Language.EN);
      case "zh" -> Optional.of(chinese(parts));
      default -> Optional.empty();
    };
  }

  private static Language chinese(List<String> parts) {
    if (parts.contains("hans")) {
      return Language.ZH_HANS;
    }
    return parts.stream().anyMatch(WRITE_TRADITIONAL::contains)
        ? Language.ZH_HANT
        : Language.ZH_HANS;
  }
}
