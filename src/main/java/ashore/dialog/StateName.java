package ashore.dialog;

/**
 * The permanent name of a state: its dialog and its id there.
 *
 * @param dialog the dialog it stands in
 * @param state its id, unique in that dialog
 */
public record StateName(DialogName dialog, String state) {
  /** Refuses an id that is no name. */
  public StateName {
    Names.checked("state", state);
  }

  /** Reads back what {@link #toString} wrote. */
  public static StateName parse(String text) {
    int dot = text.indexOf('.');
    if (dot < 0) {
      throw new IllegalArgumentException("state \"" + text + "\" must be dialog.state");
    }
    return new StateName(new DialogName(text.substring(0, dot)), text.substring(dot + 1));
  }

  @Override
  public String toString() {
    return dialog + "." + state;
  }
}
