package vn.gov.laichau.dvc.web.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.FacesException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

import vn.gov.laichau.dvc.authoring.ContentPart;
import vn.gov.laichau.dvc.authoring.PaperFiles;
import vn.gov.laichau.dvc.catalog.DocumentKind;
import vn.gov.laichau.dvc.catalog.ProcedureContent.Attachment;
import vn.gov.laichau.dvc.catalog.ProcedureContent.Document;
import vn.gov.laichau.dvc.editing.FormTree;

/** The papers that a procedure asks for, with templates and samples (Điều 6.1, 10.1). */
@Named("documentsPart")
@RequestScoped
public class DocumentsPart extends ListPart<Document> {

    @Inject
    PaperFiles files;

    @Inject
    HttpServletRequest request;

    @Override
    ContentPart part() {
        return ContentPart.DOCUMENTS;
    }

    @Override
    List<Document> list() {
        return content().documents;
    }

    @Override
    void put(List<Document> changed) {
        content().documents = changed;
    }

    @Override
    Document fresh() {
        var added = new Document();
        added.name = show.text("edit.document.new");
        added.required = true;
        added.originals = 1;
        added.kind = DocumentKind.ORIGINAL;
        return added;
    }

    @Override
    void read(Document document) {
        boolean named = document.name != null && !document.name.equals(show.text("edit.document.new"));
        document.name = hand.text("name");
        document.note = hand.text("note");
        document.required = asked.has("required");
        document.originals = hand.small("originals", "edit.originals");
        document.copies = hand.small("copies", "edit.copies");
        document.kind = hand.chosen("kind", DocumentKind.values());
        document.cases = content().cases.stream().map(one -> one.key).filter(key -> asked.has("case." + key)).toList();
        document.oneOf = hand.text("oneOf");
        document.when = hand.text("when");
        document.replacedBy = hand.text("replacedBy");
        document.template = attachment("template", document.template);
        document.sample = attachment("sample", document.sample);
        if ((document.key == null || !named) && document.name != null) {
            document.key = FormTree.key(document.name, list().stream().filter(other -> other != document)
                    .map(other -> other.key).toList());
        }
    }

    /** A new file in place of the one that stands, none when it is ticked off. */
    private Attachment attachment(String name, Attachment stands) {
        try {
            for (var part : request.getParts()) {
                if (name.equals(part.getName()) && part.getSubmittedFileName() != null
                        && !part.getSubmittedFileName().isBlank()) {
                    try (var in = part.getInputStream()) {
                        return files.keep(part.getSubmittedFileName(), in);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new FacesException(e);
        }
        return asked.has(name + "Off") ? null : stands;
    }

    public List<Choice> getKinds() {
        return hand.words(DocumentKind.values());
    }
}
