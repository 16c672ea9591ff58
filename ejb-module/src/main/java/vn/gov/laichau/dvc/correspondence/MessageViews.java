package vn.gov.laichau.dvc.correspondence;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.FileView;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.organization.Units;

/** Messages as pages show them: with the names of people and units. */
@ApplicationScoped
class MessageViews {

    @Inject
    Officers officers;

    @Inject
    Units units;

    @Inject
    Writings writings;

    /** What was written until now, as this side sees it; by that it is read. */
    ConversationView readBy(MessageSide reader, Dossier dossier, Instant at) {
        var view = of(writings.of(dossier), reader);
        if (view.messages().stream().anyMatch(MessageView::fresh)) {
            writings.read(dossier, reader.other(), at);
        }
        return view;
    }

    private ConversationView of(Conversation conversation, MessageSide reader) {
        var messages = conversation.messages();
        var names = officers.names(messages.stream().flatMap(message -> Stream.of(message.getAuthor(),
                message.getOnBehalfOf())).filter(Objects::nonNull).collect(Collectors.toSet()));
        var unitNames = units.names(messages.stream().map(Message::getUnit).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var applicant = conversation.dossier().getApplicant();
        return new ConversationView(messages.stream().map(message -> new MessageView(message.getUuid(), message.getSide(),
                message.getSide() == MessageSide.APPLICANT ? applicant.getName() : names.get(message.getAuthor()),
                names.get(message.getOnBehalfOf()), unitNames.get(message.getUnit()), message.getBody(),
                message.getFile() == null ? null : FileView.of(message.getFile()), message.getWrittenAt(),
                message.getReadAt(), message.getSide() != reader && message.getReadAt() == null, message.isWaiting()))
                .toList(), conversation.isOpen());
    }
}
