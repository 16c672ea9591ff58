package vn.gov.laichau.dvc.web.notice;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.notification.NoticePreview;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.web.common.Show;
import vn.gov.laichau.dvc.wording.NoticeChannel;
import vn.gov.laichau.dvc.wording.NoticeEvent;
import vn.gov.laichau.dvc.wording.NoticeText;
import vn.gov.laichau.dvc.wording.TextPlace;
import vn.gov.laichau.dvc.wording.TextPreview;
import vn.gov.laichau.dvc.wording.TextView;
import vn.gov.laichau.dvc.wording.TextWriting;

/** One text of a notice: writing it, looking at it filled, going back, and what was written before. */
@Named("noticeText")
@RequestScoped
public class NoticeTextPage {

    @Inject
    TextWriting writing;

    @Inject
    NoticePreview previewing;

    @Inject
    NoticeTextsPage texts;

    @Inject
    Asked asked;

    @Inject
    Show show;

    private TextView view;
    private TextPreview preview;

    public TextView getView() {
        if (view == null) {
            view = writing.text(place());
        }
        return view;
    }

    private TextPlace place() {
        var event = Arrays.stream(NoticeEvent.values()).filter(one -> one.name().equals(asked.text("event"))).findFirst()
                .orElseThrow(() -> new NotFound("event", asked.text("event")));
        return new TextPlace(texts.getAgency(), event, event.channels().stream()
                .filter(one -> one.name().equals(asked.text("channel"))).findFirst().orElse(NoticeChannel.PORTAL));
    }

    public List<NoticeChannel> getChannels() {
        return getView().place().event().channels().stream().sorted().toList();
    }

    public boolean isWritable() {
        return writing.mayWrite(texts.getAgency());
    }

    /** An SMS has no title and is counted in segments. */
    public boolean isSms() {
        return getView().place().channel() == NoticeChannel.SMS;
    }

    /** What was typed, or what counts. */
    public NoticeText getText() {
        return asked.has("body") ? new NoticeText(asked.text("title"), asked.text("body"), asked.has("plain"))
                : getView().text();
    }

    /** Of what was typed when it was asked for; else of what counts. */
    public TextPreview getPreview() {
        if (preview == null && !getView().text().isEmpty()) {
            preview = previewing.ofExample(getView().place(), getView().text());
        }
        return preview;
    }

    /** Shows what was typed with the values of an example, or of a dossier; keeps nothing. */
    public String look() {
        preview = asked.text("dossier").isEmpty() ? previewing.ofExample(place(), getText())
                : previewing.ofDossier(previewing.find(asked.text("dossier")), place(), getText());
        return null;
    }

    public String save() {
        writing.write(place(), getText(), asked.number("seen"));
        PageMessages.done("noticeText.saved");
        return here();
    }

    public String back() {
        writing.backToStandard(place(), asked.number("seen"));
        PageMessages.done("noticeText.back.done");
        return here();
    }

    private String here() {
        var place = place();
        return "/admin/notice.xhtml?faces-redirect=true&agency=" + show.url(place.agency()) + "&event=" + place.event()
                + "&channel=" + place.channel();
    }
}
