package ashore.app;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/** How parts of a reply are set off in a terminal. */
enum Paint {
  /** Plain text, for pipes and for people who want no colours. */
  NONE {
    @Override
    String paint(String text, AttributedStyle style) {
      return text;
    }
  },
  /** Colours and bold. */
  COLOURS {
    @Override
    String paint(String text, AttributedStyle style) {
      return new AttributedString(text, style).toAnsi();
    }
  };

  abstract String paint(String text, AttributedStyle style);

  String title(String text) {
    return paint(text, AttributedStyle.BOLD.foreground(AttributedStyle.CYAN));
  }

  String strong(String text) {
    return paint(text, AttributedStyle.BOLD);
  }

  String quiet(String text) {
    return paint(text, AttributedStyle.DEFAULT.faint());
  }

  String number(String text) {
    return paint(text, AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN));
  }
}
