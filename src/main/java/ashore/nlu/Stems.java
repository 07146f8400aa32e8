package ashore.nlu;

import java.util.HashMap;
import java.util.Map;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/**
 * English stems. Not thread-safe, because OpenNLP's stemmer keeps the word it works on: make one
 * for each message.
 */
final class Stems {
  private final SnowballStemmer stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH);
  private final Map<String, String> known = new HashMap<>();

  String of(String word) {
    return known.computeIfAbsent(word, unknown -> stemmer.stem(unknown).toString());
  }
}
