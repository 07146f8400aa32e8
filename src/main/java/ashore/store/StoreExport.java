package ashore.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A store as a file that any other store can be filled from: compressed JSON, a row a line, between
 * a line that says what it is and one that says what there was. What is encrypted stays so.
 */
public final class StoreExport {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String FORMAT = "ashore_store";
  private static final int NUMBER = 1;
  private static final String SCHEMA = "schema";
  private static final String ROWS = "rows";
  private static final String SUM = "sum";

  private final StoreTransfer transfer;
  private final StoreKeys keys;
  private final Progress progress;

  /**
   * One that tells how far it is.
   *
   * @param keys must open what is encrypted
   */
  public StoreExport(StoreKeys keys, Progress progress) {
    this.transfer = new StoreTransfer(keys, progress);
    this.keys = keys;
    this.progress = progress;
  }

  /**
   * Writes a new file, readable by its owner only; also while the bot runs.
   *
   * @throws StoreFailed when it is there already, or the store cannot be read; then there is none
   */
  public StoreContents write(StorePlace from, Path file) {
    try (Reading reading = Reading.of(from, keys)) {
      return StoreTransfer.inOneState(
          reading.handle(), () -> NewFile.write(file, part -> write(reading, part)));
    }
  }

  private StoreContents write(Reading reading, Path part) throws IOException {
    try (var out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(part)), StandardCharsets.UTF_8))) {
      int version = Migrations.versionOf(reading.handle());
      line(out, JSON.createObjectNode().put(FORMAT, NUMBER).put(SCHEMA, version));
      RowSums sums = transfer.rows(reading.handle(), row -> line(out, row.line()));
      line(out, JSON.createObjectNode().put(ROWS, sums.rows()).put(SUM, sums.sum()));
      return StoreContents.of(sums);
    }
  }

  private static void line(BufferedWriter out, Object line) {
    try {
      out.write(line.toString());
      out.write('\n');
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /**
   * Fills an empty store from such a file.
   *
   * @throws StoreFailed when the file is none, or not whole, or the store is not empty; then
   *     nothing was changed
   */
  public StoreContents read(Path file, StorePlace to) {
    if (!Files.isRegularFile(file)) {
      throw new StoreFailed("%s: there is no such file".formatted(file));
    }
    int all = rows(file, row -> {}).rows();
    return transfer.fill(
        to,
        each -> {
          int[] done = {0};
          return rows(
              file,
              row -> {
                each.accept(row);
                done[0]++;
                progress.done(done[0], all);
              });
        });
  }

  private static RowSums rows(Path file, Consumer<Row> each) {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      checkBeginning(file, json(Optional.ofNullable(in.readLine())));
      var sums = new RowSums();
      Optional<String> line = Optional.ofNullable(in.readLine());
      Optional<Row> row = line.flatMap(Row::of);
      while (row.isPresent()) {
        each.accept(row.get());
        sums.add(row.get());
        line = Optional.ofNullable(in.readLine());
        row = line.flatMap(Row::of);
      }
      checkEnd(file, json(line), sums);
      return sums;
    } catch (IOException broken) {
      throw new StoreFailed("%s: it is not whole, or no export of a store".formatted(file), broken);
    }
  }

  private static JsonNode json(Optional<String> line) {
    try {
      return JSON.readTree(line.orElse("{}"));
    } catch (JsonProcessingException none) {
      return JSON.createObjectNode();
    }
  }

  private static void checkBeginning(Path file, JsonNode beginning) {
    if (!beginning.path(FORMAT).isInt()) {
      throw new StoreFailed("%s: it is no export of a store".formatted(file));
    }
    if (beginning.path(FORMAT).intValue() > NUMBER
        || beginning.path(SCHEMA).intValue() > Migrations.VERSION) {
      throw new StoreFailed("%s: a newer program wrote it, use that one".formatted(file));
    }
  }

  private static void checkEnd(Path file, JsonNode end, RowSums sums) {
    ObjectNode expected = JSON.createObjectNode().put(ROWS, sums.rows()).put(SUM, sums.sum());
    if (!end.equals(expected)) {
      throw new StoreFailed("%s: it is not whole, or was changed".formatted(file));
    }
  }
}
