package ashore.authoring;

import java.util.Locale;

/** What a turn can pass besides states, cards, commands, acts and fixed words. */
public enum StoryMark {
  PLAN("the plan is shown, or what is new in it"),
  REVIEW("the answers are listed before the plan"),
  REASK("the question is put again in its next words of \"reask:\""),
  CHANGE("an answer given before is asked again, to be changed"),
  DOUBT("an unusual answer is asked back"),
  REMINDER("the bot writes first");

  private final String about;

  StoryMark(String about) {
    this.about = about;
  }

  /** How a story names it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** When a turn passes it. */
  public String about() {
    return about;
  }
}
