/** What changed in the areas where something was done, against the areas where it was not. */
package throughline.statistics.areas;
