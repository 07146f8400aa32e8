package ashore.authoring;

import ashore.dialog.Bot;
import ashore.dialog.DialogName;
import ashore.dialog.Language;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads bot.yaml. */
final class BotReader {
  private static final Pattern OFFSET =
      Pattern.compile("(Etc/)?(GMT|UTC|UT)? ?[+-] ?\\d{1,2}(:?\\d{2})?");

  private final Draft draft;
  private final Scalars scalars;

  BotReader(Draft draft) {
    this.draft = draft;
    this.scalars = new Scalars(draft.report());
  }

  /** Reads the file; gives the shared sets of choices by name. */
  Map<String, ChoiceList> read(Node root) {
    Form form =
        Form.of(
            root,
            "bot.yaml",
            draft.report(),
            "languages",
            "time_zone",
            "first_dialog",
            "last_dialog",
            "person_dialog",
            "diary_dialog",
            "safety",
            "commands",
            "acts",
            "choice_sets",
            "mentions",
            "reminders",
            "words");
    loseMisspelt(form);
    Bot bot =
        new Bot(
            languages(form),
            form.need("time_zone").flatMap(scalars::text).map(this::zone).orElse(ZoneOffset.UTC),
            new Bot.Doors(
                door(form, "first_dialog"),
                door(form, "last_dialog"),
                door(form, "person_dialog"),
                form.find("diary_dialog").map(found -> door(form, "diary_dialog"))),
            new SafetyReader(draft).read(form),
            new CommandReader(draft).read(form),
            new ActReader(draft).read(form),
            new MentionReader(draft).read(form),
            new RemindersReader(draft).read(form),
            new PhraseReader(draft).read(form));
    draft.parts().take(bot);
    return choiceSets(form);
  }

  /** A key that is none may be one of those that declare names. */
  private void loseMisspelt(Form form) {
    if (form.hasUnknown()) {
      draft.names().loseHomes();
      if (!form.has("commands")) {
        draft.names().lose(Kind.COMMAND);
      }
      if (!form.has("choice_sets")) {
        draft.names().lose(Kind.CHOICE_SET);
      }
    }
  }

  private List<Language> languages(Form form) {
    Map<String, Language> tags = new LinkedHashMap<>();
    Arrays.stream(Language.values()).forEach(language -> tags.put(language.tag(), language));
    List<Node> nodes = form.need("languages").map(scalars::items).orElse(List.of());
    List<Language> languages =
        nodes.stream()
            .flatMap(node -> scalars.word(node, "language", tags).stream())
            .distinct()
            .toList();
    if (!nodes.isEmpty() && nodes.size() == languages.size()) {
      draft.claims().add(new Claim.Speaks(nodes.getFirst().place(), languages));
    }
    return languages.isEmpty() ? List.of(Language.values()) : languages;
  }

  private ZoneId zone(Text text) {
    String name = text.value();
    if (ZoneId.getAvailableZoneIds().contains(name) && !name.startsWith("Etc/")) {
      return ZoneId.of(name);
    }
    boolean offset = OFFSET.matcher(name).matches();
    draft.report(
        Code.BAD_TIME_ZONE,
        text.place(),
        "%s: write one like Asia/Shanghai"
            .formatted(
                offset
                    ? "\"%s\" is so many hours, no time zone of a place".formatted(name)
                    : "no time zone \"%s\"".formatted(name)));
    return ZoneOffset.UTC;
  }

  private DialogName door(Form form, String key) {
    return form.need(key)
        .flatMap(node -> scalars.name(node, DialogName::new))
        .map(
            dialog -> {
              draft
                  .claims()
                  .add(new Claim.Exists(dialog.place(), Kind.DIALOG, dialog.value().value()));
              return dialog.value();
            })
        .orElseGet(() -> new DialogName(StandIn.NAME));
  }

  private Map<String, ChoiceList> choiceSets(Form form) {
    Map<String, ChoiceList> sets = new LinkedHashMap<>();
    form.find("choice_sets")
        .flatMap(node -> Form.block(node, "the list of choice sets", draft.report()))
        .ifPresent(
            block ->
                block
                    .entries()
                    .forEach(
                        entry -> {
                          String name = entry.key().value();
                          draft.names().declare(Kind.CHOICE_SET, name, entry.key().place());
                          sets.put(name, new ChoiceReader(draft).list(entry.value()));
                        }));
    return sets;
  }
}
