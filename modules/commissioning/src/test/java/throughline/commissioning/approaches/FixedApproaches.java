package throughline.commissioning.approaches;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** These approaches and no others, for tests. */
public final class FixedApproaches {
    private FixedApproaches() {}

    public static Approaches of(ApproachView... approaches) {
        List<ApproachView> all = Arrays.asList(approaches);
        return new Approaches(new ApproachStore(null) {
            @Override
            List<ApproachView> all() {
                return all;
            }

            @Override
            Optional<ApproachView> find(String code) {
                return all.stream().filter(a -> a.code().equals(code)).findFirst();
            }
        });
    }
}
