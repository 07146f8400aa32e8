package ashore.nlu.slots;

/**
 * A length of time in a text.
 *
 * @param span its place, with "about" and "or so"
 * @param days rounded to whole days
 * @param months whole months when it was given in months or years, else 0
 * @param exactness what the person said of it
 * @param once whether it is one of its unit ("a month", 一个月), which may tell how often instead
 */
record DurationSpan(SlotSpan span, int days, int months, Exactness exactness, boolean once) {
  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }

  /** This and a shorter one that follows it. */
  DurationSpan plus(DurationSpan rest) {
    return new DurationSpan(
        span.with(rest.span), days + rest.days, 0, exactness.with(rest.exactness), false);
  }
}
