/** Pages of the account: login, logout, registration, settings, notices. */
package vn.gov.laichau.dvc.web.account;
