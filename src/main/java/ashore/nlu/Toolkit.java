package ashore.nlu;

import ashore.dialog.Folding;

/** What the models of both languages share. Immutable. */
record Toolkit(Folding folding, Tokenizer tokenizer, Concepts concepts) {
  static Toolkit load() {
    var tokenizer = new Tokenizer(ProductNames.load());
    return new Toolkit(new TextFolding(), tokenizer, Concepts.load(tokenizer));
  }

  Features features(Tongue tongue) {
    return switch (tongue) {
      case ENGLISH -> new EnglishFeatures(tokenizer, concepts);
      case CHINESE -> new ChineseFeatures(tokenizer, concepts);
    };
  }
}
