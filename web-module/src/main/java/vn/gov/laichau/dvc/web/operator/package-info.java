/** What the operator of a server does from its command line: no pages, a token instead of a login. */
package vn.gov.laichau.dvc.web.operator;
