package vn.gov.laichau.dvc.fieldgroup;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.authoring.DraftRights;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.form.FormField;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.shared.DataFile;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Role;

/** Groups of fields that forms share, so that the same thing is asked the same way everywhere (Điều 10.1, 12.6). */
@Stateless
@RolesAllowed({Role.AGENCY_ADMIN, Role.SYSTEM_AUTHORITY, Role.AUDITOR})
public class FieldGroupLibrary {

    private static final int LONGEST_NAME = 200;

    @Inject
    FieldGroups groups;

    @Inject
    DraftRights rights;

    @Inject
    CurrentOfficer officer;

    /** Those of the project, then those of one's own agency. */
    public List<FieldGroupView> list() {
        return Stream.concat(common().stream(), groups.of(rights.myAgency()).stream().map(FieldGroup::view)).toList();
    }

    @Audited
    @RolesAllowed({Role.AGENCY_ADMIN, Role.SYSTEM_AUTHORITY})
    public void keep(String name, List<FormField> fields) {
        if (name.isBlank() || name.length() > LONGEST_NAME || groups.exists(rights.myAgency(), name)) {
            throw new GroupNameTaken(name);
        }
        groups.add(new FieldGroup(rights.myAgency(), name, fields, officer.stamp()));
    }

    @Audited
    @RolesAllowed({Role.AGENCY_ADMIN, Role.SYSTEM_AUTHORITY})
    public void remove(UUID group) {
        groups.remove(groups.find(rights.myAgency(), group).orElseThrow(() -> new NotFound("group", group)));
    }

    private static List<FieldGroupView> common() {
        FieldGroupView.All file = DataFile.read("/data/field-groups.json", FieldGroupView.All.class);
        return file.groups;
    }
}
