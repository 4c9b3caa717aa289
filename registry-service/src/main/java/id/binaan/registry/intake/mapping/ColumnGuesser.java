package id.binaan.registry.intake.mapping;

import static id.binaan.registry.intake.mapping.ColumnGuess.Reason.HEADER;
import static id.binaan.registry.intake.mapping.ColumnGuess.Reason.HEADER_AND_VALUES;
import static id.binaan.registry.intake.mapping.ColumnGuess.Reason.TAKEN;
import static id.binaan.registry.intake.mapping.ColumnGuess.Reason.UNKNOWN;
import static id.binaan.registry.intake.mapping.ColumnGuess.Reason.VALUES;

import id.binaan.registry.intake.table.TableColumn;
import id.binaan.registry.intake.table.TableLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Guesses the field of every column from its title and its values; the surest guess takes its field first. */
public final class ColumnGuesser {
    /** A title this sure needs no help from the values. */
    private static final int PLAIN = 85;

    /** Weight of "nama" as the owner's name. */
    private static final int BARE_NAME = 55;

    private static final Set<IntakeField> PERSONAL =
            EnumSet.of(IntakeField.NIK, IntakeField.SEX, IntakeField.BIRTH_DATE, IntakeField.FAMILY_CARD_NUMBER);

    private ColumnGuesser() {}

    private record Bid(TableColumn column, Candidate candidate) {}

    /** Never fails: what cannot be guessed is {@link IntakeField#IGNORE} with the reason {@code unknown}. */
    public static ColumnMapping guess(TableLayout layout) {
        List<Bid> bids = new ArrayList<>();
        for (var column : layout.columns()) {
            candidates(column).forEach(candidate -> bids.add(new Bid(column, candidate)));
        }
        preferOwner(bids);
        bids.sort(Comparator.<Bid>comparingInt(bid -> -bid.candidate().weight())
                .thenComparingInt(bid -> bid.column().index())
                .thenComparing(bid -> bid.candidate().field()));
        var guesses = award(bids);
        for (var column : layout.columns()) {
            boolean wanted = bids.stream().anyMatch(bid -> bid.column().equals(column));
            guesses.computeIfAbsent(
                    column.index(),
                    none -> new ColumnGuess(
                            column.index(), column.name(), IntakeField.IGNORE, 0, wanted ? TAKEN : UNKNOWN));
        }
        return new ColumnMapping(List.copyOf(guesses.values()));
    }

    /** A bare "nama" is the owner's where the list is one of persons. */
    private static void preferOwner(List<Bid> bids) {
        boolean persons = bids.stream()
                .anyMatch(bid -> PERSONAL.contains(bid.candidate().field())
                        && bid.candidate().weight() >= PLAIN);
        if (persons) {
            bids.replaceAll(bid -> bid.candidate().field() == IntakeField.OWNER_NAME
                            && bid.candidate().weight() == BARE_NAME
                    ? new Bid(bid.column(), bid.candidate().with(BARE_NAME + 10, HEADER))
                    : bid);
        }
    }

    private static TreeMap<Integer, ColumnGuess> award(List<Bid> bids) {
        var guesses = new TreeMap<Integer, ColumnGuess>();
        Set<IntakeField> taken = EnumSet.noneOf(IntakeField.class);
        for (var bid : bids) {
            int index = bid.column().index();
            var candidate = bid.candidate();
            if (guesses.containsKey(index) || taken.contains(candidate.field())) {
                continue;
            }
            guesses.put(
                    index,
                    new ColumnGuess(
                            index, bid.column().name(), candidate.field(), candidate.weight(), candidate.reason()));
            if (!candidate.field().repeatable()) {
                taken.add(candidate.field());
            }
        }
        return guesses;
    }

    private static List<Candidate> candidates(TableColumn column) {
        var fitting = ValueShape.ALL.stream()
                .filter(shape -> shape.fitsMost(column.samples()))
                .toList();
        List<Candidate> candidates = new ArrayList<>();
        for (var titled : Titles.candidates(column.header())) {
            candidates.add(weigh(titled, column, fitting));
        }
        boolean sure = candidates.stream().anyMatch(candidate -> candidate.weight() >= PLAIN);
        if (!sure) {
            fitting.stream()
                    .filter(shape -> shape.alone() > 0)
                    .filter(shape -> candidates.stream().noneMatch(known -> known.field() == shape.field()))
                    .forEach(shape -> candidates.add(new Candidate(shape.field(), shape.alone(), VALUES)));
        }
        return candidates;
    }

    /** Values of the field's shape make a title surer, values of another make it doubtful; empty columns leave it as it is. */
    private static Candidate weigh(Candidate titled, TableColumn column, List<ValueShape> fitting) {
        boolean fits = fitting.stream().anyMatch(shape -> alike(shape.field(), titled.field()));
        if (fits) {
            return titled.weight() >= PLAIN
                    ? titled.with(titled.weight() + 4, HEADER)
                    : titled.with(titled.weight() + 38, HEADER_AND_VALUES);
        }
        boolean shaped = ValueShape.ALL.stream().anyMatch(shape -> alike(shape.field(), titled.field()));
        boolean strict = shaped
                && titled.field() != IntakeField.BUSINESS_NAME
                && !column.samples().isEmpty();
        return strict && titled.weight() < PLAIN ? titled.with(titled.weight() - 30, titled.reason()) : titled;
    }

    private static boolean alike(IntakeField shape, IntakeField field) {
        return shape == field
                || shape == IntakeField.PHONE && field == IntakeField.PHONE_ALTERNATIVE
                || shape == IntakeField.ADDRESS && field == IntakeField.STREET;
    }
}
