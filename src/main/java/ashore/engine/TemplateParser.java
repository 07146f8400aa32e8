package ashore.engine;

import ashore.dialog.Language;
import ashore.engine.Template.Piece;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePatternUtil;
import com.ibm.icu.text.MessagePatternUtil.ArgNode;
import com.ibm.icu.text.MessagePatternUtil.MessageContentsNode;
import com.ibm.icu.text.MessagePatternUtil.MessageNode;
import com.ibm.icu.text.MessagePatternUtil.TextNode;
import com.ibm.icu.text.MessagePatternUtil.VariantNode;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Takes ICU message patterns of one language apart. Thread-safe. */
final class TemplateParser {
  private static final String BEFORE_WEEKEND = "before_weekend";
  private static final String SKELETON = "::";

  private final ULocale locale;
  private final LocalizedNumberFormatter plain;

  TemplateParser(Language language) {
    this.locale = ULocale.forLocale(language.locale());
    this.plain = formatter(NumberFormat.getInstance(locale));
  }

  /**
   * The template of a pattern.
   *
   * @throws IllegalArgumentException when it is no pattern, or has a format that no text may use
   */
  Template parse(String pattern) {
    return template(MessagePatternUtil.buildMessageNode(pattern));
  }

  private Template template(MessageNode message) {
    List<Piece> pieces = new ArrayList<>();
    for (MessageContentsNode node : message.getContents()) {
      pieces.add(
          switch (node) {
            case TextNode text -> new Piece.Literal(text.getText());
            case ArgNode argument -> argument(argument);
            default -> new Piece.Counted();
          });
    }
    return new Template(pieces);
  }

  private Piece argument(ArgNode argument) {
    return switch (argument.getArgType()) {
      case NONE -> new Piece.Plain(argument.getName(), plain);
      case SIMPLE ->
          styleText(argument).equals(BEFORE_WEEKEND)
              ? new Piece.BeforeWeekend(argument.getName())
              : new Piece.Formatted(argument.getName(), style(argument));
      case PLURAL -> plural(argument, PluralRules.PluralType.CARDINAL);
      case SELECTORDINAL -> plural(argument, PluralRules.PluralType.ORDINAL);
      case SELECT -> new Piece.Select(argument.getName(), forms(argument));
      case CHOICE -> throw refused(argument);
    };
  }

  private Piece plural(ArgNode argument, PluralRules.PluralType type) {
    Map<Double, Template> exactly = new HashMap<>();
    for (VariantNode variant : argument.getComplexStyle().getVariants()) {
      if (variant.isSelectorNumeric()) {
        exactly.putIfAbsent(variant.getSelectorValue(), template(variant.getMessage()));
      }
    }
    return new Piece.Plural(
        argument.getName(),
        argument.getComplexStyle().getOffset(),
        plain,
        category(argument, PluralRules.forLocale(locale, type)),
        exactly,
        forms(argument));
  }

  private Map<String, Template> forms(ArgNode argument) {
    Map<String, Template> forms = new HashMap<>();
    for (VariantNode variant : argument.getComplexStyle().getVariants()) {
      if (!variant.isSelectorNumeric()) {
        forms.putIfAbsent(variant.getSelector(), template(variant.getMessage()));
      }
    }
    return forms;
  }

  /**
   * The category of a count depends on how it is written, and the form "other" tells how. ICU does
   * not look at what a skeleton writes.
   */
  private Function<Number, String> category(ArgNode argument, PluralRules rules) {
    Optional<ArgNode> written = written(argument);
    if (written.filter(TemplateParser::hasSkeleton).isPresent()) {
      return count -> rules.select(count.doubleValue());
    }
    LocalizedNumberFormatter numbers = written.map(this::style).orElse(plain);
    return count -> rules.select(numbers.format(count));
  }

  /** Where the form "other" writes the counted value itself with a style, before any count. */
  private static Optional<ArgNode> written(ArgNode argument) {
    return argument.getComplexStyle().getVariants().stream()
        .filter(variant -> variant.getSelector().equals(Template.OTHER))
        .flatMap(other -> other.getMessage().getContents().stream())
        .filter(node -> !(node instanceof TextNode))
        .filter(node -> !(node instanceof ArgNode inner) || isNumber(inner, argument.getName()))
        .findFirst()
        .filter(ArgNode.class::isInstance)
        .map(ArgNode.class::cast)
        .filter(inner -> inner.getArgType() == ArgType.SIMPLE);
  }

  private static boolean isNumber(ArgNode argument, String name) {
    return argument.getName().equals(name)
        && (argument.getArgType() == ArgType.NONE || argument.getArgType() == ArgType.SIMPLE);
  }

  private static boolean hasSkeleton(ArgNode argument) {
    return styleText(argument).startsWith(SKELETON);
  }

  private static String styleText(ArgNode argument) {
    return Optional.ofNullable(argument.getSimpleStyle()).orElse("").strip();
  }

  private LocalizedNumberFormatter style(ArgNode argument) {
    String style = styleText(argument);
    if (!argument.getTypeName().equals("number")) {
      throw refused(argument);
    }
    return switch (style) {
      case "" -> plain;
      case "integer" -> formatter(NumberFormat.getIntegerInstance(locale));
      case "percent" -> formatter(NumberFormat.getPercentInstance(locale));
      case "currency" -> formatter(NumberFormat.getCurrencyInstance(locale));
      default -> {
        if (!style.startsWith(SKELETON)) {
          throw refused(argument);
        }
        yield NumberFormatter.forSkeleton(style.substring(SKELETON.length())).locale(locale);
      }
    };
  }

  private static LocalizedNumberFormatter formatter(NumberFormat format) {
    if (format instanceof DecimalFormat decimal) {
      return decimal.toNumberFormatter();
    }
    throw new IllegalStateException("template: number format " + format + " must be decimal");
  }

  private static IllegalArgumentException refused(ArgNode argument) {
    return new IllegalArgumentException(
        "template: format of " + argument + " must be number, plural or select");
  }
}
