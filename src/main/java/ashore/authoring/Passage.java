package ashore.authoring;

import ashore.dialog.Language;
import ashore.dialog.Words;
import java.util.Map;
import java.util.Set;

/**
 * Words as they were written.
 *
 * @param place where they begin
 * @param role what they are for
 * @param values the names of the values that the bot brings for it: {@code due}, {@code date}
 * @param words the patterns, as the dialogs keep them
 * @param languages in which something stands there, even if it cannot be read
 * @param texts what is written, by language
 * @param wordings the same taken apart; a language whose placeholders are broken is left out
 */
record Passage(
    Place place,
    Role role,
    Set<String> values,
    Words words,
    Set<Language> languages,
    Map<Language, Text> texts,
    Map<Language, Wording> wordings) {}
