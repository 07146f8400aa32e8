package ashore.conversation;

/**
 * One thing that can be tapped or typed.
 *
 * @param id what a tap sends back
 * @param label what it says
 * @param picked whether it is ticked already
 */
public record Option(String id, String label, boolean picked) {}
