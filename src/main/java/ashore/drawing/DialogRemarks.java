package ashore.drawing;

import ashore.dialog.Bot;
import ashore.dialog.Dialog;
import ashore.dialog.DialogName;
import ashore.dialog.SafetyInterrupt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands below the headline of a dialog's picture: how one comes to it. */
final class DialogRemarks {
  private final Album album;
  private final Terms terms;
  private final Links links;
  private final PlainText words;

  DialogRemarks(Album album, Terms terms, Links links) {
    this.album = album;
    this.terms = terms;
    this.links = links;
    this.words = new PlainText(album, terms);
  }

  List<Remark> of(Dialog dialog) {
    List<Remark> remarks = new ArrayList<>();
    remarks.add(
        new Remark(
            "", List.of(new Remark.Item(terms.say("remark.back"), Optional.of(Links.INDEX)))));
    remarks.add(
        Remark.of(
            terms.say(
                "remark.file",
                dialog.name() + ".yaml",
                dialog.states().size(),
                dialog.questions().size())));
    doors(dialog.name()).forEach(key -> remarks.add(Remark.of(terms.say(key))));
    add(remarks, "remark.starts", Intents.titles(dialog, words));
    add(remarks, "remark.danger", dangers(dialog.name()));
    Connections connections = new Connections(album.dialogs());
    addDialogs(remarks, "remark.called", connections.leadingTo(dialog.name(), Arrow.Kind.CALL));
    addDialogs(remarks, "remark.reached", connections.leadingTo(dialog.name(), Arrow.Kind.LEAVE));
    if (album.told().isEmpty()) {
      remarks.add(Remark.of(terms.say("remark.untold")));
    }
    return remarks;
  }

  private List<String> doors(DialogName dialog) {
    Bot.Doors doors = album.dialogs().bot().doors();
    List<String> keys = new ArrayList<>();
    if (dialog.equals(doors.first())) {
      keys.add("remark.first");
    }
    if (dialog.equals(doors.last())) {
      keys.add("remark.last");
    }
    if (dialog.equals(doors.person())) {
      keys.add("remark.person");
    }
    return keys;
  }

  private List<String> dangers(DialogName dialog) {
    return album.dialogs().bot().safety().stream()
        .filter(danger -> danger.dialog().equals(dialog))
        .map(SafetyInterrupt::name)
        .toList();
  }

  private static void addItems(List<Remark> remarks, String text, List<Remark.Item> items) {
    if (!items.isEmpty()) {
      remarks.add(new Remark(text, items));
    }
  }

  private void add(List<Remark> remarks, String key, List<String> texts) {
    addItems(
        remarks,
        terms.say(key),
        texts.stream().map(text -> new Remark.Item(text, Optional.empty())).toList());
  }

  private void addDialogs(List<Remark> remarks, String key, List<DialogName> dialogs) {
    addItems(
        remarks,
        terms.say(key),
        dialogs.stream().map(name -> new Remark.Item(name.value(), links.to(name))).toList());
  }
}
