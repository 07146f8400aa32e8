package ashore.nlu;

import ashore.dialog.IntentName;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The numbers of one model, as they stand in a file. */
final class WeightTable {
  /** Far more than any model has; a damaged file must not ask for all memory. */
  private static final int MOST = 10_000_000;

  private WeightTable() {}

  static void write(Weights model, DataOutputStream out) throws IOException {
    out.writeInt(model.intents().size());
    for (IntentName intent : model.intents()) {
      out.writeUTF(intent.value());
    }
    out.writeFloat(model.rarityOfUnknown());
    out.writeInt(model.size());
    for (int feature = 0; feature < model.size(); feature++) {
      out.writeUTF(model.name(feature));
      out.writeFloat(model.rarity(feature));
      int start = model.start(feature);
      int end = model.start(feature + 1);
      out.writeShort(end - start);
      for (int i = start; i < end; i++) {
        out.writeShort(model.outcome(i));
        out.writeFloat(model.weight(i));
      }
    }
  }

  static Weights read(DataInputStream in) throws IOException {
    int outcomes = count(in);
    List<IntentName> intents = new ArrayList<>();
    for (int i = 0; i < outcomes; i++) {
      intents.add(new IntentName(in.readUTF()));
    }
    float rarityOfUnknown = in.readFloat();
    int size = count(in);
    var builder = new WeightsBuilder(intents, size, rarityOfUnknown);
    for (int feature = 0; feature < size; feature++) {
      builder.feature(in.readUTF(), in.readFloat());
      for (int left = in.readUnsignedShort(); left > 0; left--) {
        int outcome = in.readUnsignedShort();
        if (outcome >= outcomes) {
          throw new IOException("model file: outcome " + outcome + " of " + outcomes);
        }
        builder.weight(outcome, in.readFloat());
      }
    }
    try {
      return builder.build();
    } catch (IllegalArgumentException e) {
      throw new IOException("model file: " + e.getMessage(), e);
    }
  }

  private static int count(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST) {
      throw new IOException("model file: count " + count + " must be from 0 to " + MOST);
    }
    return count;
  }
}
