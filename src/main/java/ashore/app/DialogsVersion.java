package ashore.app;

import ashore.authoring.SourceFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A short name for all that the files of dialogs say: the same files have the same name. */
final class DialogsVersion {
  private static final int DIGITS = 12;

  private DialogsVersion() {}

  static String of(List<SourceFile> files) {
    MessageDigest digest = sha256();
    for (SourceFile file : files) {
      add(digest, file.path());
      add(digest, file.text());
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  /** With its length, so that two files are never taken for one. */
  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + " ").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every JDK", e);
    }
  }
}
