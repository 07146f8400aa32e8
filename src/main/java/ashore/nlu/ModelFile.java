package ashore.nlu;

import ashore.dialog.IntentName;
import ashore.nlu.IntentClassifier.CalibratedModel;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Writes a classifier down and reads it back. */
final class ModelFile {
  private static final String MARK = "ashore intents 2";
  private static final int BUFFER = 1 << 16;

  private final Toolkit toolkit;

  ModelFile(Toolkit toolkit) {
    this.toolkit = toolkit;
  }

  /** Writes; leaves the stream open. */
  void write(IntentClassifier classifier, String key, OutputStream file) throws IOException {
    var zipped = new GZIPOutputStream(file, BUFFER);
    var out = new DataOutputStream(new BufferedOutputStream(zipped, BUFFER));
    out.writeUTF(MARK);
    out.writeUTF(key);
    out.writeInt(classifier.models().size());
    for (Map.Entry<Tongue, CalibratedModel> entry : classifier.models().entrySet()) {
      out.writeUTF(entry.getKey().name());
      write(entry.getValue().calibration(), out);
      for (IntentModel member : entry.getValue().model().members()) {
        WeightTable.write(member.weights(), out);
      }
    }
    Map<String, IntentName> known = classifier.known().intents();
    out.writeInt(known.size());
    for (Map.Entry<String, IntentName> entry : known.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeUTF(entry.getValue().value());
    }
    out.flush();
    zipped.finish();
  }

  private static void write(Calibration calibration, DataOutputStream out) throws IOException {
    out.writeDouble(calibration.temperature());
    out.writeDouble(calibration.sureFrom());
    ScopeRule scope = calibration.scope();
    out.writeDouble(scope.bias());
    out.writeDouble(scope.inScope());
    out.writeDouble(scope.best());
    out.writeDouble(scope.from());
  }

  /**
   * Reads back.
   *
   * @throws IOException also when it is no such file, or one of another key, or damaged
   */
  IntentClassifier read(String key, InputStream file) throws IOException {
    var in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(file, BUFFER), BUFFER));
    expect(MARK, in.readUTF(), "mark");
    expect(key, in.readUTF(), "key");
    var models = new EnumMap<Tongue, CalibratedModel>(Tongue.class);
    for (int left = in.readInt(); left > 0; left--) {
      Tongue tongue = tongue(in.readUTF());
      var calibration = new Calibration(in.readDouble(), in.readDouble(), scope(in));
      models.put(tongue, new CalibratedModel(ensemble(tongue, in), calibration));
    }
    var known = new TreeMap<String, IntentName>();
    for (int left = in.readInt(); left > 0; left--) {
      known.put(in.readUTF(), new IntentName(in.readUTF()));
    }
    if (in.read() >= 0) {
      throw new IOException("model file: more than one classifier");
    }
    return new IntentClassifier(
        toolkit.folding(), toolkit.tokenizer(), models, new KnownMessages(known));
  }

  private static ScopeRule scope(DataInputStream in) throws IOException {
    return new ScopeRule(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
  }

  private Ensemble ensemble(Tongue tongue, DataInputStream in) throws IOException {
    List<IntentModel> members = new ArrayList<>();
    for (Features features : toolkit.features(tongue)) {
      members.add(new IntentModel(features, WeightTable.read(in)));
    }
    return new Ensemble(members);
  }

  private static Tongue tongue(String name) throws IOException {
    for (Tongue tongue : Tongue.values()) {
      if (tongue.name().equals(name)) {
        return tongue;
      }
    }
    throw new IOException("model file: tongue \"" + name + "\" must be one of the enum's");
  }

  private static void expect(String wanted, String found, String what) throws IOException {
    if (!wanted.equals(found)) {
      throw new IOException("model file: " + what + " " + found + " must be " + wanted);
    }
  }
}
