package vn.gov.laichau.dvc.delegation;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import vn.gov.laichau.dvc.organization.OfficerView;

/**
 * A place that I may give to somebody for a time: whose, where, and who can fill it.
 *
 * @param key names the place on the page
 * @param role the role of its decisions; {@code null}: for an absence only
 */
public record GivenPlace(String key, String giver, String giverName, UUID unit, String unitName, String role,
        List<OfficerView> takers) implements Serializable {
}
