package throughline.incidents;

import throughline.kernel.AreaCode;

/** An offence that has counts in an area, as the source calls it. */
record CountedOffence(AreaCode area, String major, String minor) {}
