package ashore.dialog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language the bot speaks; the two Chinese scripts count as languages of their own. */
public enum Language {
  /** English. */
  EN("en"),
  /** Chinese in Simplified characters. */
  ZH_HANS("zh-Hans"),
  /** Chinese in Traditional characters. */
  ZH_HANT("zh-Hant");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** Its IETF language tag, as authors write it. */
  public String tag() {
    return tag;
  }

  /** The locale for plurals, numbers and dates. */
  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /** The languages to look in for a text, best first, this one included. */
  public List<Language> fallbacks() {
    return switch (this) {
      case EN -> List.of(EN, ZH_HANS, ZH_HANT);
      case ZH_HANS -> List.of(ZH_HANS, ZH_HANT, EN);
      case ZH_HANT -> List.of(ZH_HANT, ZH_HANS, EN);
    };
  }

  /** The language with exactly this tag. */
  public static Optional<Language> ofTag(String tag) {
    for (Language language : values()) {
      if (language.tag.equals(tag)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
