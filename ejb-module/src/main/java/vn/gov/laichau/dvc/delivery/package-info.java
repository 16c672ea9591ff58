/**
 * The result goes to the applicant (Điều 9.2, 9.3, 10.1): originals compared one by one, the printed form signed, the fee
 * paid, then handed over. It must not know how the result came about.
 */
package vn.gov.laichau.dvc.delivery;
