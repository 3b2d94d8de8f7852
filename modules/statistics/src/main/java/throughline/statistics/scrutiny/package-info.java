/** How far to trust an estimate: attrition, detectable effects, many tests, unmeasured confounding, single places. */
package throughline.statistics.scrutiny;
