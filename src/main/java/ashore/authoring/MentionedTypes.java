package ashore.authoring;

import ashore.dialog.Reading;
import ashore.dialog.SlotType;
import java.util.EnumSet;
import java.util.Set;

/** What is read in passing fits the slot that it fills. */
final class MentionedTypes implements Check {
  @Override
  public void check(Draft draft) {
    for (Claim.Reads claim : draft.claims().of(Claim.Reads.class)) {
      draft
          .slots()
          .type(claim.slot())
          .filter(type -> !fitting(claim.reading()).contains(type))
          .ifPresent(
              type ->
                  draft.report(
                      Code.TYPE_MISMATCH,
                      claim.place(),
                      "\"%s\" holds %s, which \"reads:\" does not give"
                          .formatted(claim.slot(), type.word())));
    }
  }

  /** The types of slots that hold what is read so. */
  static Set<SlotType> fitting(Reading reading) {
    return switch (reading) {
      case DAYS_LATE, DAYS -> EnumSet.of(SlotType.DAYS);
      case PAST_DATE, COMING_DATE -> EnumSet.of(SlotType.DATE);
      case MONEY,
          LISTED_MONEY,
          MONTHLY_MONEY,
          RECEIVED_MONEY,
          CONTRACT_MONEY,
          INCOME_MONEY,
          LIVING_MONEY ->
          EnumSet.of(SlotType.MONEY);
      case YEARLY_RATE -> EnumSet.of(SlotType.PERCENT);
      case NUMBER, INSTALMENTS -> EnumSet.of(SlotType.NUMBER);
      case CHOICE, HEARD -> EnumSet.of(SlotType.CHOICE, SlotType.CHOICES);
    };
  }
}
