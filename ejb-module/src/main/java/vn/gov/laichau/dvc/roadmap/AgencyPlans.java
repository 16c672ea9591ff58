package vn.gov.laichau.dvc.roadmap;

import java.io.Serializable;

/** An agency with a roadmap: how many services it plans, how many have reached their level, how many are late. */
public record AgencyPlans(String code, String name, long planned, long reached, long late) implements Serializable {
}
