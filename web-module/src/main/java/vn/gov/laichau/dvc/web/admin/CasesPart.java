package vn.gov.laichau.dvc.web.admin;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.authoring.ContentPart;
import vn.gov.laichau.dvc.catalog.ProcedureContent.Case;
import vn.gov.laichau.dvc.editing.FormTree;

/** Cases of a procedure (trường hợp): variants with other papers, time or fee (Điều 6.1). */
@Named("casesPart")
@RequestScoped
public class CasesPart extends ListPart<Case> {

    @Override
    ContentPart part() {
        return ContentPart.CASES;
    }

    @Override
    List<Case> list() {
        return content().cases;
    }

    @Override
    void put(List<Case> changed) {
        content().cases = changed;
    }

    @Override
    Case fresh() {
        var added = new Case();
        added.name = show.text("edit.case.new");
        return added;
    }

    @Override
    void read(Case one) {
        one.name = hand.text("name");
        one.help = hand.text("help");
        one.limit = hand.limit("limit", "edit.limit");
        if (one.key == null && one.name != null) {
            one.key = FormTree.key(one.name, list().stream().map(other -> other.key).toList());
        }
    }
}
