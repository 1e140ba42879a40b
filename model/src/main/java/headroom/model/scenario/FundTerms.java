package headroom.model.scenario;

/**
 * Terms on which elective activity is paid beyond a threshold, month by month. What is left out is
 * the Elective Recovery Fund of 2021/22: nothing is taken back below the threshold.
 */
public record FundTerms(
    @Says(
            "Share of the base year's value, adjusted to working days, above which work is paid"
                + " extra; by date. A month outside the dates that count has no threshold: 0%.")
        @Unit(Unit.Kind.SHARE)
        @Limits(most = 2)
        Steps threshold,
    @Says("Share of the base year's value above which the higher rate is paid.")
        @Unit(Unit.Kind.SHARE)
        @Limits(most = 2)
        @Otherwise("85%")
        double upper,
    @Says("Share of tariff paid between the two.") @Unit(Unit.Kind.NUMBER) @Otherwise("1")
        double between,
    @Says("Share of tariff paid above the higher one.") @Unit(Unit.Kind.NUMBER) @Otherwise("1.2")
        double above,
    @Says("Share of tariff taken back for what falls short of the threshold.")
        @Unit(Unit.Kind.NUMBER)
        @Otherwise("0")
        double below,
    @Says("Counting and coding adjustment a month, taken off both thresholds; over the system.")
        @Unit(Unit.Kind.MONEY)
        @Otherwise("£0")
        @Extensive(Size.ELECTIVE)
        double countingAndCoding) {}
