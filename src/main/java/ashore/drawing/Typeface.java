package ashore.drawing;

import ashore.dialog.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The fonts of a picture: what is common on desktops, with Chinese characters in the right form.
 */
final class Typeface {
  private static final String LATIN = "'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', ";

  private Typeface() {}

  /** As CSS writes a family of fonts. */
  static String family(Language language) {
    return switch (language) {
      case EN, ZH_HANS ->
          LATIN
              + "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC',"
              + " 'WenQuanYi Micro Hei', sans-serif";
      case ZH_HANT ->
          LATIN
              + "'PingFang TC', 'Microsoft JhengHei', 'Noto Sans CJK TC', 'Source Han Sans TC',"
              + " 'WenQuanYi Micro Hei', sans-serif";
    };
  }

  /** The CSS rules by which texts are as large as they were reckoned. */
  static String rules() {
    return Arrays.stream(Lettering.values())
        .map(
            lettering ->
                ".%s { font-size: %spx;%s }\n"
                    .formatted(
                        of(lettering),
                        Xml.number(lettering.size()),
                        lettering.bold() ? " font-weight: 600;" : ""))
        .collect(Collectors.joining());
  }

  /** The CSS class of this lettering. */
  static String of(Lettering lettering) {
    return lettering.name().toLowerCase(Locale.ROOT);
  }
}
