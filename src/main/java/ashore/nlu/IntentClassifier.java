package ashore.nlu;

import ashore.conversation.Guess;
import ashore.dialog.Folding;
import ashore.dialog.IntentName;
import ashore.nlu.Token.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what messages want. Immutable and thread-safe. */
public final class IntentClassifier {
  /** What people write while they think. */
  private static final Pattern FILLER = Pattern.compile("h*m+|uh+m*|u+m+|e+r+m*|em+|[呃额]+");

  private final Folding folding;
  private final Tokenizer tokenizer;
  private final Map<Tongue, CalibratedModel> models;
  private final KnownMessages known;

  /** A model and how to read it. */
  record CalibratedModel(Ensemble model, Calibration calibration) {}

  /**
   * Puts the parts together.
   *
   * @param models for each language that has examples
   */
  IntentClassifier(
      Folding folding,
      Tokenizer tokenizer,
      Map<Tongue, CalibratedModel> models,
      KnownMessages known) {
    this.folding = folding;
    this.tokenizer = tokenizer;
    this.models = Collections.unmodifiableMap(new EnumMap<>(models));
    this.known = known;
  }

  /** What a message may want, {@code out_of_scope} included, the likeliest first. */
  public List<Guess> guesses(String text) {
    return judge(text).guesses();
  }

  /** What a message wants, and how sure that is. */
  public Judgement judge(String text) {
    return judgeFolded(folding.fold(text));
  }

  /** The same for a message that is folded already. */
  Judgement judgeFolded(String folded) {
    CalibratedModel model = models.get(Tongue.of(folded));
    Optional<IntentName> written = known.intent(folded);
    if (model == null || (written.isEmpty() && !saysSomething(folded))) {
      return Judgement.NOTHING;
    }
    Distribution distribution = distribution(model, folded);
    if (written.isPresent()) {
      distribution = distribution.favouring(written.get());
    }
    return Judgement.of(distribution, model.calibration.certainty(distribution));
  }

  /** A number alone wants nothing: it answers something. Nor does "hmm". */
  private boolean saysSomething(String folded) {
    for (Token token : tokenizer.tokens(folded)) {
      boolean says =
          switch (token.kind()) {
            case WORD, HAN -> !FILLER.matcher(token.text()).matches();
            case SIGN -> isPicture(token);
            case NUMBER, PRODUCT -> false;
          };
      if (says) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPicture(Token token) {
    return token.kind() == Kind.SIGN && token.text().codePointAt(0) > Character.MAX_VALUE;
  }

  /**
   * Of the whole message and, in a long one, of its sentences, so that one of them can stand out.
   */
  private static Distribution distribution(CalibratedModel model, String folded) {
    double temperature = model.calibration.temperature();
    Distribution whole = model.model.distribution(folded).tempered(temperature);
    var sentences = new ArrayList<Distribution>();
    for (String sentence : Sentences.ofStory(folded)) {
      sentences.add(model.model.distribution(sentence).tempered(temperature));
    }
    return whole.raisedBy(sentences);
  }

  Map<Tongue, CalibratedModel> models() {
    return models;
  }

  KnownMessages known() {
    return known;
  }
}
