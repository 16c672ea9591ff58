/**
 * Duty at the desks (trực tiếp nhận hồ sơ; Điều 12.8): the roster with substitutes, who opened the inbox in which half-day
 * session, and the alarm for a session in which nobody did. Owns {@code DutyWeek} and {@code DeskSession}. Sends nothing
 * itself: whom to tell what leaves as an event.
 */
package vn.gov.laichau.dvc.duty;
