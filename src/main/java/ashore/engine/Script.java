package ashore.engine;

import ashore.dialog.CalculatorFunction;
import ashore.dialog.DialogSet;
import ashore.dialog.Folding;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What every turn is played from: the dialogs, and what was prepared from them once. Thread-safe.
 */
record Script(
    DialogSet dialogs,
    Map<String, CalculatorFunction> functions,
    Folding folding,
    Wording wording,
    ChoiceMatcher choices,
    SafetyWatch safety,
    CommandWords commands) {

  static Script of(DialogSet dialogs, Collection<CalculatorFunction> functions, Folding folding) {
    return new Script(
        dialogs,
        functions.stream().collect(Collectors.toMap(CalculatorFunction::name, Function.identity())),
        folding,
        new Wording(dialogs),
        new ChoiceMatcher(dialogs, folding),
        new SafetyWatch(dialogs, folding),
        new CommandWords(dialogs, folding));
  }
}
