package ashore.store;

import ashore.conversation.OpenQuestion.Subject;
import ashore.dialog.IntentName;
import ashore.dialog.StateName;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What an open question asks, as JSON. */
final class SubjectCodec {
  private SubjectCodec() {}

  static void write(ObjectNode tree, Subject subject) {
    switch (subject) {
      case Subject.AtState at -> tree.put("type", "state").put("state", at.state().toString());
      case Subject.Doubted(var state) -> tree.put("type", "doubted").put("state", state.toString());
      case Subject.WhichAnswer(var states) ->
          Fields.putNames(tree.put("type", "which_answer"), "states", states);
      case Subject.Changing(var state) ->
          tree.put("type", "changing").put("state", state.toString());
      case Subject.LaterTopic(var intent) ->
          tree.put("type", "later_topic").put("intent", intent.value());
      case Subject.SwitchTopic to ->
          tree.put("type", "switch_topic").put("intent", to.intent().value());
      case Subject.OneOf one ->
          Fields.putNames(tree.put("type", "one_of"), "intents", one.intents());
      case Subject.WhichLanguage() -> tree.put("type", "which_language");
      case Subject.ReallyDelete() -> tree.put("type", "really_delete");
      case Subject.EraseMessage(String message) ->
          tree.put("type", "erase_message").put("message", message);
      case Subject.HandOver() -> tree.put("type", "hand_over");
      case Subject.WithPerson() -> tree.put("type", "with_person");
    }
  }

  static Subject read(Fields tree) {
    return switch (tree.text("type")) {
      case "state" -> new Subject.AtState(StateName.parse(tree.text("state")));
      case "doubted" -> new Subject.Doubted(StateName.parse(tree.text("state")));
      case "which_answer" ->
          new Subject.WhichAnswer(tree.texts("states").map(StateName::parse).toList());
      case "changing" -> new Subject.Changing(StateName.parse(tree.text("state")));
      case "later_topic" -> new Subject.LaterTopic(new IntentName(tree.text("intent")));
      case "switch_topic" -> new Subject.SwitchTopic(new IntentName(tree.text("intent")));
      case "one_of" -> new Subject.OneOf(tree.texts("intents").map(IntentName::new).toList());
      case "which_language" -> new Subject.WhichLanguage();
      case "really_delete" -> new Subject.ReallyDelete();
      case "hand_over" -> new Subject.HandOver();
      case "with_person" -> new Subject.WithPerson();
      case "erase_message" -> new Subject.EraseMessage(tree.text("message"));
      default -> throw new IllegalArgumentException("subject: type must be a known one");
    };
  }
}
