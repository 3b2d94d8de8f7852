package throughline.exchange;

/** A part of a return: a sheet to be filled. */
enum ReturnPart {
    PARTICIPANTS,
    SESSIONS,
    SCORES
}
