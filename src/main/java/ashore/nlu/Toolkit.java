package ashore.nlu;

import ashore.dialog.Folding;
import java.util.List;

/** What the models of both languages share. Immutable. */
record Toolkit(Folding folding, Tokenizer tokenizer, Concepts concepts) {
  static Toolkit load() {
    var tokenizer = new Tokenizer(ProductNames.load());
    return new Toolkit(new TextFolding(), tokenizer, Concepts.load(tokenizer));
  }

  /** What each model of a language looks at. */
  List<Features> features(Tongue tongue) {
    return switch (tongue) {
      case ENGLISH ->
          List.of(
              new EnglishWordFeatures(tokenizer, concepts),
              new EnglishCharacterFeatures(tokenizer));
      case CHINESE -> List.of(new ChineseFeatures(tokenizer, concepts));
    };
  }
}
