package ashore.runner;

/**
 * What understands and what answers, made of the same dialogs. A turn has one from its beginning to
 * its end.
 *
 * @param understander reads messages
 * @param talker answers them
 */
public record Mind(Understander understander, Talker talker) {}
