package throughline.statistics;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a method has to say about some data: a value, or why the data do not bear one. Data that are too few, constant,
 * collinear or without overlap are an answer in their own right; they are never NaN and never an exception.
 *
 * <p>{@code Ancova.on(people).fit().either(e -> e.value().sentence(), none -> none.sentence())}
 *
 * @param <T> what is estimated
 */
public sealed interface Result<T> permits Result.Estimated, Result.NotEstimable {

    /**
     * There is a value.
     *
     * @param value what was estimated
     */
    record Estimated<T>(T value) implements Result<T> {}

    /**
     * The data do not bear an estimate.
     *
     * @param shortfall what they lack
     * @param sentence the same in words for a reader, with the numbers that were found
     */
    record NotEstimable<T>(Shortfall shortfall, String sentence) implements Result<T> {}

    static <T> Result<T> of(T value) {
        return new Estimated<>(value);
    }

    static <T> Result<T> notEstimable(Shortfall shortfall, String sentence) {
        return new NotEstimable<>(shortfall, sentence);
    }

    /** One of two readings, so that neither is forgotten. */
    default <R> R either(
            Function<? super Estimated<T>, ? extends R> estimated,
            Function<? super NotEstimable<T>, ? extends R> notEstimable) {
        if (this instanceof Estimated<T> is) {
            return estimated.apply(is);
        }
        return notEstimable.apply((NotEstimable<T>) this);
    }

    /** What follows from the value, where there is one. */
    default <R> Result<R> map(Function<? super T, ? extends R> next) {
        return then(value -> of(next.apply(value)));
    }

    /** What follows from the value, where there is one, and may in turn not be estimable. */
    default <R> Result<R> then(Function<? super T, Result<R>> next) {
        return either(is -> next.apply(is.value()), not -> notEstimable(not.shortfall(), not.sentence()));
    }

    /** The value, if there is one. */
    default Optional<T> found() {
        return either(is -> Optional.of(is.value), not -> Optional.empty());
    }

    /** What the data lack, if there is no value. */
    default Optional<Shortfall> why() {
        return either(is -> Optional.empty(), not -> Optional.of(not.shortfall));
    }

    default boolean isEstimated() {
        return this instanceof Estimated<T>;
    }
}
