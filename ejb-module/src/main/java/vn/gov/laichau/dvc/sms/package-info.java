/**
 * The way to the SMS gateway (tin nhắn; one-stop rules, NĐ 61 Art 17, 19.9): JSON over HTTP, described in
 * docs/SMS.md. Knows the gateway and nothing of dossiers and notices; keeps nothing.
 */
package vn.gov.laichau.dvc.sms;
