/**
 * One account for all services of the province (Điều 13.3): applicants (citizens and organisations) who register
 * themselves, and the passwords of officers. Owns registration, login names, lock-out and passwords. It must not know
 * what a dossier is. Numbers of citizens and organisations are kept encrypted, and compared as keyed hashes.
 */
package vn.gov.laichau.dvc.account;
