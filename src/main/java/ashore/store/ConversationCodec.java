package ashore.store;

import ashore.conversation.Answer;
import ashore.conversation.Answers;
import ashore.conversation.Conversation;
import ashore.conversation.FinishedTopic;
import ashore.conversation.OpenQuestion;
import ashore.conversation.Topic;
import ashore.dialog.CardName;
import ashore.dialog.ChoiceId;
import ashore.dialog.DialogName;
import ashore.dialog.IntentName;
import ashore.dialog.Language;
import ashore.dialog.SlotName;
import ashore.dialog.SlotType;
import ashore.dialog.StateName;
import ashore.runner.ChatKey;
import ashore.runner.UnreadableConversation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;

/**
 * Conversations as JSON text and back. Fields that are not known are passed over. Thread-safe.
 *
 * <p>Whatever was ever written stays readable: a change that old text cannot follow gets the next
 * format number and keeps the reader of the old one.
 */
public final class ConversationCodec {
  /** The number written into each text. */
  public static final int FORMAT = 1;

  private final JsonMapper json =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /** The text of a conversation. */
  public String write(Conversation conversation) {
    ObjectNode tree = json.createObjectNode().put("format", FORMAT);
    tree.put("language", conversation.language().tag());
    tree.put("languageChosen", conversation.languageChosen());
    writeAnswers(tree, conversation.answers());
    var topics = tree.putArray("topics");
    conversation.topics().forEach(topic -> writeTopic(topics.addObject(), topic));
    var finished = tree.putArray("finished");
    conversation.finished().forEach(over -> writeFinished(finished.addObject(), over));
    Fields.putNames(tree, "later", conversation.later());
    conversation.open().ifPresent(open -> writeOpen(tree.putObject("open"), open));
    tree.put("questions", conversation.questions());
    tree.put("misses", conversation.misses());
    Fields.putNames(tree, "plan", conversation.plan());
    conversation.lastAt().ifPresent(at -> tree.put("lastAt", at.toString()));
    if (!conversation.diary().isEmpty()) {
      var diary = tree.putArray("diary");
      conversation.diary().forEach(entry -> writeAnswers(diary.addObject(), entry));
    }
    WakeCodec.write(tree, conversation.wake());
    TiesCodec.write(tree, conversation.ties());
    return tree.toString();
  }

  /**
   * The conversation of a text.
   *
   * @param chat whose it is, for the message
   * @throws UnreadableConversation when it is none, or of another format
   */
  public Conversation read(ChatKey chat, String text) {
    String format = "unknown";
    try {
      var tree = new Fields(json.readTree(text));
      int found = tree.integer("format");
      format = Integer.toString(found);
      if (found != FORMAT) {
        throw new IllegalArgumentException("format " + found + " must be " + FORMAT);
      }
      return readConversation(tree);
    } catch (JsonProcessingException | RuntimeException fault) {
      throw new UnreadableConversation(chat, format, fault.getClass());
    }
  }

  private static Conversation readConversation(Fields tree) {
    return new Conversation(
        Language.ofTag(tree.text("language")).orElseThrow(),
        tree.flag("languageChosen"),
        readAnswers(tree),
        tree.objects("topics").map(ConversationCodec::readTopic).toList(),
        tree.objectsIfAny("finished").map(ConversationCodec::readFinished).toList(),
        tree.textsIfAny("later").map(IntentName::new).toList(),
        tree.object("open").map(ConversationCodec::readOpen),
        tree.integer("questions"),
        tree.integer("misses"),
        tree.texts("plan").map(CardName::new).toList(),
        tree.optionalText("lastAt").map(Instant::parse),
        tree.objectsIfAny("diary").map(ConversationCodec::readAnswers).toList(),
        WakeCodec.read(tree),
        TiesCodec.read(tree));
  }

  private static void writeAnswers(ObjectNode tree, Answers answers) {
    var rows = tree.putArray("answers");
    answers.bySlot().forEach((slot, answer) -> writeAnswer(rows.addObject(), slot, answer));
  }

  private static void writeAnswer(ObjectNode tree, SlotName slot, Answer answer) {
    tree.put("slot", slot.value());
    ValueCodec.write(tree.putObject("value"), answer.value());
    tree.put("at", answer.at().toString());
    tree.put("origin", answer.origin().name().toLowerCase(Locale.ROOT));
  }

  private static Answers readAnswers(Fields tree) {
    Map<SlotName, Answer> bySlot = new LinkedHashMap<>();
    tree.objects("answers")
        .forEach(
            answer ->
                bySlot.put(
                    new SlotName(answer.text("slot")),
                    new Answer(
                        ValueCodec.read(answer.required("value")),
                        answer.instant("at"),
                        Answer.Origin.valueOf(answer.text("origin").toUpperCase(Locale.ROOT)))));
    return Answers.of(bySlot);
  }

  private static void writeFinished(ObjectNode tree, FinishedTopic finished) {
    writeTopic(tree.putObject("topic"), finished.topic());
    writeAnswers(tree, finished.own());
  }

  private static FinishedTopic readFinished(Fields tree) {
    return new FinishedTopic(readTopic(tree.required("topic")), readAnswers(tree));
  }

  private static void writeTopic(ObjectNode tree, Topic topic) {
    tree.put("root", topic.root().value());
    Fields.putNames(tree, "places", topic.places());
    Fields.putNames(tree, "cards", topic.cards());
    Fields.putNames(tree, "asked", topic.asked());
    Fields.putNames(tree, "given", topic.given());
    Fields.putNames(tree, "before", topic.before());
  }

  private static Topic readTopic(Fields tree) {
    return new Topic(
        new DialogName(tree.text("root")),
        tree.texts("places").map(StateName::parse).toList(),
        tree.texts("cards").map(CardName::new).toList(),
        tree.texts("asked").map(SlotName::new).toList(),
        tree.textsIfAny("given").map(CardName::new).toList(),
        tree.textsIfAny("before").map(CardName::new).toList());
  }

  private static void writeOpen(ObjectNode tree, OpenQuestion open) {
    tree.put("number", open.number());
    SubjectCodec.write(tree.putObject("subject"), open.subject());
    tree.put("tries", open.tries());
    Fields.putNames(tree, "picked", open.picked());
    open.asked()
        .ifPresent(
            asked ->
                tree.putObject("asked")
                    .put("slot", asked.slot().value())
                    .put("type", asked.type().word()));
  }

  private static OpenQuestion.Asked readAsked(Fields tree) {
    return new OpenQuestion.Asked(
        new SlotName(tree.text("slot")),
        SlotType.valueOf(tree.text("type").toUpperCase(Locale.ROOT)));
  }

  private static OpenQuestion readOpen(Fields tree) {
    var picked = new LinkedHashSet<ChoiceId>();
    tree.texts("picked").map(ChoiceId::new).forEach(picked::add);
    return new OpenQuestion(
        tree.integer("number"),
        SubjectCodec.read(tree.required("subject")),
        tree.integer("tries"),
        picked,
        tree.object("asked").map(ConversationCodec::readAsked));
  }
}
