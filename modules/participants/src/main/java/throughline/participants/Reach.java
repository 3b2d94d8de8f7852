package throughline.participants;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Whom an intervention has reached. Exact counts, small ones included: for those only who may see the records
 * themselves.
 *
 * @param plannedPlaces children to be reached
 * @param participants those who take part
 * @param comparison those they are compared with
 * @param breakdowns of the participants, one for each question asked at enrolment
 */
public record Reach(int plannedPlaces, Flow participants, Flow comparison, List<Breakdown> breakdowns) {
    private static final List<AgeBand> AGE_BANDS = List.of(
            new AgeBand(0, 9),
            new AgeBand(10, 11),
            new AgeBand(12, 13),
            new AgeBand(14, 15),
            new AgeBand(16, 17),
            new AgeBand(18, 25));

    /**
     * How far one side of a cohort came.
     *
     * @param started enrolled
     * @param completed ended as planned
     * @param leftEarly ended, but not as planned
     * @param attended came to one session at least
     * @param withBaseline with a score of the primary measure at the start
     * @param withFollowUp with a later score of it
     * @param withBoth with both
     * @param sessionsOffered recorded sessions of all
     * @param sessionsAttended of those
     */
    public record Flow(
            int started,
            int completed,
            int leftEarly,
            int attended,
            int withBaseline,
            int withFollowUp,
            int withBoth,
            int sessionsOffered,
            int sessionsAttended) {}

    /**
     * @param question what was asked, for example "Sex"
     * @param lines answers in the order of their list
     */
    public record Breakdown(String question, List<Line> lines) {}

    /**
     * @param answer as it was given
     * @param started children who gave it
     * @param completed of those
     * @param withBoth of those, with a score of the primary measure at the start and later
     */
    public record Line(String answer, int started, int completed, int withBoth) {}

    /** One child as counting needs them. */
    record Child(
            EnrolParticipant said,
            String fiveGroup,
            boolean baseline,
            boolean followUp,
            int sessionsOffered,
            int sessionsAttended) {
        boolean both() {
            return baseline && followUp;
        }

        boolean completed() {
            return Boolean.TRUE.equals(said.completed());
        }

        boolean leftEarly() {
            return said.endedOn() != null && !completed();
        }
    }

    private record AgeBand(int from, int to) {
        boolean has(Child child) {
            return child.said().age() >= from && child.said().age() <= to;
        }

        String label() {
            return from == 0 ? "Under " + (to + 1) : from + " to " + to;
        }
    }

    /** @param fiveGroups the five groups and "Not stated", in order */
    static Reach of(int plannedPlaces, List<Child> children, List<String> fiveGroups) {
        List<Child> participants = of(children, StudyGroup.PARTICIPANT);
        return new Reach(
                plannedPlaces,
                flow(participants),
                flow(of(children, StudyGroup.COMPARISON)),
                List.of(
                        breakdown(
                                "Sex", participants, Sex.values(), c -> c.said().sex(), Sex::label),
                        breakdown("Age at start", participants, AGE_BANDS, AgeBand::has, AgeBand::label),
                        breakdown(
                                "Ethnic group",
                                participants,
                                fiveGroups,
                                (group, child) -> group.equals(child.fiveGroup()),
                                group -> group),
                        breakdown(
                                "Special educational needs",
                                participants,
                                SendStatus.values(),
                                c -> c.said().send(),
                                SendStatus::label),
                        breakdown(
                                "Experience of social care",
                                participants,
                                CareExperience.values(),
                                c -> c.said().care(),
                                CareExperience::label)));
    }

    private static List<Child> of(List<Child> children, StudyGroup group) {
        return children.stream().filter(c -> c.said().group() == group).toList();
    }

    private static Flow flow(List<Child> children) {
        return new Flow(
                children.size(),
                count(children, Child::completed),
                count(children, Child::leftEarly),
                count(children, c -> c.sessionsAttended() > 0),
                count(children, Child::baseline),
                count(children, Child::followUp),
                count(children, Child::both),
                children.stream().mapToInt(Child::sessionsOffered).sum(),
                children.stream().mapToInt(Child::sessionsAttended).sum());
    }

    private static <E extends Enum<E>> Breakdown breakdown(
            String question, List<Child> children, E[] answers, Function<Child, E> answer, Function<E, String> label) {
        return breakdown(question, children, Arrays.asList(answers), (a, c) -> answer.apply(c) == a, label);
    }

    private static <A> Breakdown breakdown(
            String question,
            List<Child> children,
            List<A> answers,
            BiPredicate<A, Child> gave,
            Function<A, String> label) {
        List<Line> lines = new ArrayList<>();
        for (A answer : answers) {
            List<Child> those =
                    children.stream().filter(c -> gave.test(answer, c)).toList();
            lines.add(new Line(
                    label.apply(answer), those.size(), count(those, Child::completed), count(those, Child::both)));
        }
        return new Breakdown(question, List.copyOf(lines));
    }

    private static int count(List<Child> children, Predicate<Child> which) {
        return (int) children.stream().filter(which).count();
    }
}
