package vn.gov.laichau.dvc.wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.gov.laichau.dvc.shared.DataFile;

/** The texts of the project, from {@code data/notice-texts.json}: one for each event and channel. */
final class DefaultTexts {

    private static final Map<NoticeEvent, Map<NoticeChannel, NoticeText>> TEXTS = read();

    private DefaultTexts() {
    }

    /** The form of the file. */
    public static class TextFile {
        public List<Line> texts = new ArrayList<>();
    }

    /** One text. */
    public static class Line {
        public NoticeEvent event;
        public NoticeChannel channel;
        public String title;
        public String body;
        public boolean plain;
    }

    static NoticeText of(NoticeEvent event, NoticeChannel channel) {
        return find(event, channel).orElse(NoticeText.NOTHING);
    }

    static Optional<NoticeText> find(NoticeEvent event, NoticeChannel channel) {
        return Optional.ofNullable(TEXTS.getOrDefault(event, Map.of()).get(channel));
    }

    private static Map<NoticeEvent, Map<NoticeChannel, NoticeText>> read() {
        TextFile file = DataFile.read("/data/notice-texts.json", TextFile.class);
        var texts = new EnumMap<NoticeEvent, Map<NoticeChannel, NoticeText>>(NoticeEvent.class);
        file.texts.forEach(line -> texts.computeIfAbsent(line.event, event -> new EnumMap<>(NoticeChannel.class))
                .put(line.channel, new NoticeText(line.title, line.body, line.plain)));
        return texts;
    }
}
