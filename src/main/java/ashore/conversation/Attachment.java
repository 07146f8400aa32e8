package ashore.conversation;

/** Something a person can keep as a file. */
public sealed interface Attachment permits Document, Calendar {
  /** How the file is called, without its ending; it betrays nothing of what is in it. */
  String name();
}
