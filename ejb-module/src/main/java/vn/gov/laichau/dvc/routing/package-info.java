/**
 * The way of a dossier through its process (quy trình; Điều 8, 12.3): which unit does a step today, which branch the answers
 * pick, until when a step has time, and whether a process that somebody writes could be run. Knows no dossier: it is asked
 * with what a dossier was filed as.
 */
package vn.gov.laichau.dvc.routing;
