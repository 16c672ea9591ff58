package vn.gov.laichau.dvc.duty;

import java.io.Serializable;
import java.time.LocalDate;

/** What was chosen for one session; logins, empty for nobody. */
public record ShiftWish(LocalDate day, HalfDay half, String officer, String substitute) implements Serializable {
}
