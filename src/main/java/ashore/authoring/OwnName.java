package ashore.authoring;

import java.util.function.Function;

/** Reads the name that a file gives itself, which is its file's. */
final class OwnName {
  private final Draft draft;

  OwnName(Draft draft) {
    this.draft = draft;
  }

  /** The name behind this key; the file's name when it cannot be read. */
  <T> Scalars.Named<T> read(Form form, String key, String file, Function<String, T> make) {
    return form.need(key)
        .flatMap(node -> new Scalars(draft.report()).name(node, make))
        .map(
            named -> {
              if (!named.text().value().equals(file)) {
                draft.report(
                    Code.NAME_DIFFERS_FROM_FILE,
                    named.place(),
                    "the %s \"%s\" stands in %s.yaml: both must have one name"
                        .formatted(key, named.text().value(), file));
              }
              return new Scalars.Named<>(make.apply(file), named.text());
            })
        .orElseGet(() -> new Scalars.Named<>(make.apply(file), StandIn.text(form.place())));
  }
}
