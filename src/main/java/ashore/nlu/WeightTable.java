package ashore.nlu;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.Context;

/** The numbers of one model, as they stand in a file. */
final class WeightTable {
  /** Far more than any model has; a damaged file must not ask for all memory. */
  private static final int MOST = 10_000_000;

  private static final Context NOTHING_LEARNED = new Context(new int[0], new double[0]);

  private WeightTable() {}

  static void write(IntentModel model, DataOutputStream out) throws IOException {
    QNModel maxent = model.maxent();
    out.writeInt(maxent.getNumOutcomes());
    for (int outcome = 0; outcome < maxent.getNumOutcomes(); outcome++) {
      out.writeUTF(maxent.getOutcome(outcome));
    }
    Map<String, Float> rarity = model.vectorizer().rarity();
    Map<String, Context> contexts = model.contexts();
    out.writeFloat(model.vectorizer().rarityOfUnknown());
    out.writeInt(rarity.size());
    for (Map.Entry<String, Float> entry : rarity.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeFloat(entry.getValue());
      write(contexts.getOrDefault(entry.getKey(), NOTHING_LEARNED), out);
    }
  }

  private static void write(Context context, DataOutputStream out) throws IOException {
    int[] outcomes = context.getOutcomes();
    double[] parameters = context.getParameters();
    out.writeShort(outcomes.length);
    for (int i = 0; i < outcomes.length; i++) {
      out.writeShort(outcomes[i]);
      out.writeFloat((float) parameters[i]);
    }
  }

  static IntentModel read(Features features, DataInputStream in) throws IOException {
    var outcomes = new String[count(in)];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = in.readUTF();
    }
    float rarityOfUnknown = in.readFloat();
    int size = count(in);
    var names = new String[size];
    var contexts = new Context[size];
    var rarity = new HashMap<String, Float>();
    for (int i = 0; i < size; i++) {
      names[i] = in.readUTF();
      rarity.put(names[i], in.readFloat());
      contexts[i] = context(in, outcomes.length);
    }
    return new IntentModel(
        features, new Vectorizer(rarity, rarityOfUnknown), new QNModel(contexts, names, outcomes));
  }

  private static Context context(DataInputStream in, int outcomeCount) throws IOException {
    int size = in.readUnsignedShort();
    var outcomes = new int[size];
    var parameters = new double[size];
    for (int i = 0; i < size; i++) {
      outcomes[i] = in.readUnsignedShort();
      parameters[i] = in.readFloat();
      if (outcomes[i] >= outcomeCount) {
        throw new IOException("model file: outcome " + outcomes[i] + " of " + outcomeCount);
      }
    }
    return new Context(outcomes, parameters);
  }

  private static int count(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST) {
      throw new IOException("model file: count " + count + " must be from 0 to " + MOST);
    }
    return count;
  }
}
