/**
 * What every capability needs and none owns: the clock, the roles, the stamp of an act, broken rules, pages of lists,
 * folding of Vietnamese text for search, the letters that papers can print, and the two type converters. No noun of the
 * regulation lives here.
 */
package vn.gov.laichau.dvc.shared;
