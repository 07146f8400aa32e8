package ashore.app;

import ashore.dialog.Landmark;
import ashore.dialog.Language;

/**
 * A part of the dialogs that a talk came by.
 *
 * @param landmark the part
 * @param language the language spoken there
 */
record Visit(Landmark landmark, Language language) {}
