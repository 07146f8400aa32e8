package ashore.app;

import ashore.authoring.SourceFile;

/** Dialogs written by a program, as long as an adviser's longest. */
final class ManyDialogs {
  private ManyDialogs() {}

  /** A dialog of so many states: questions with choices and routes, and statements between them. */
  static SourceFile file(String name, int states) {
    StringBuilder text =
        new StringBuilder(
            """
            dialog: %s
            title:
              en: Made by a program
              zh-Hans: 程序写的
              zh-Hant: 程式寫的
            owner: advice
            review_by: 2027-06-30

            states:
            """
                .formatted(name));
    for (int state = 0; state < states - 1; state++) {
      text.append(state % 2 == 0 ? question(name, state) : statement(state));
    }
    text.append(
        """
          s%d:
            say:
              en: That is all.
              zh-Hans: 就这些。
              zh-Hant: 就這些。
            next: end
        """
            .formatted(states - 1));
    return new SourceFile("dialogs/" + name + ".yaml", text.toString());
  }

  private static String question(String dialog, int state) {
    return """
      s%d:
        ask:
          en: How many days does it take now?
          zh-Hans: 现在要多少天？
          zh-Hant: 現在要多少天？
        fills: %s_days_%d
        type: days
        min: 0
        max: 3650
        why:
          en: What comes next depends on it.
          zh-Hans: 后面的步骤要看这个。
          zh-Hant: 後面的步驟要看這個。
        choices:
          - id: few
            label:
              en: Under a week
              zh-Hans: 不到一周
              zh-Hant: 不到一週
            means: 3
          - id: many
            label:
              en: More than a month
              zh-Hans: 一个月以上
              zh-Hant: 一個月以上
            means: 40
        next:
          - if: %s_days_%d > 30
            go: s%d
          - go: s%d
    """
        .formatted(state, dialog, state, dialog, state, state + 1, state + 1);
  }

  private static String statement(int state) {
    return """
      s%d:
        say:
          en: Keep food, rent and medicine first.
          zh-Hans: 先留够吃饭、房租和看病的钱。
          zh-Hant: 先留夠吃飯、房租和看病的錢。
    """
        .formatted(state);
  }
}
