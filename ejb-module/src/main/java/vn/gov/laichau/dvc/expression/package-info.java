/**
 * Expressions of forms, fees and processes (Điều 12.6): the grammar of JEXL cut down to questions about answers,
 * checked when they are saved, and reckoned by code of our own, so that none can call, loop, or grow. Knows nothing of ours.
 */
package vn.gov.laichau.dvc.expression;
