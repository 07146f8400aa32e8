package ashore.store;

import ashore.conversation.Attendance;
import ashore.conversation.Ties;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What ties a conversation to others, as fields that are left out where there is nothing. */
final class TiesCodec {
  private TiesCodec() {}

  static void write(ObjectNode conversation, Ties ties) {
    ties.attendance().ifPresent(open -> write(conversation.putObject("attendance"), open));
    ties.link().ifPresent(link -> conversation.put("link", link));
  }

  private static void write(ObjectNode tree, Attendance attendance) {
    tree.put("since", attendance.since().toString()).put("told", attendance.told());
    attendance.by().ifPresent(name -> tree.put("by", name));
  }

  static Ties read(Fields conversation) {
    return new Ties(
        conversation.object("attendance").map(TiesCodec::attendance),
        conversation.optionalText("link"));
  }

  private static Attendance attendance(Fields tree) {
    return new Attendance(tree.instant("since"), tree.optionalText("by"), tree.flag("told"));
  }
}
