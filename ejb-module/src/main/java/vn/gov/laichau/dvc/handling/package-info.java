/**
 * What people do in the steps of a process (Điều 8): pass on and take over, examine with minutes and a proposal, review,
 * decide with four eyes, number and issue. Owns {@code Proposal} and {@code Minutes}. Who has what to do is
 * {@code workflow}; how it travels is {@code handoff}.
 */
package vn.gov.laichau.dvc.handling;
