package vn.gov.laichau.dvc.sms;

import jakarta.json.bind.JsonbException;

import vn.gov.laichau.dvc.shared.Json;

/** Reads what the gateway answers, with distrust. */
final class SmsReply {

    private static final int NOT_FOUND = 404;
    private static final int BAD = 400;
    private static final int SENSELESS = 422;

    private SmsReply() {
    }

    /** The body of an answer. */
    public static class Body {
        public String ref;
        public String status;
        public String reason;
    }

    static SmsAnswer read(int status, String text) {
        if (status == NOT_FOUND) {
            return new SmsAnswer(SmsAnswer.Kind.UNKNOWN, null, "404");
        }
        boolean taken = status / 100 == 2;
        boolean refused = status == BAD || status == SENSELESS;
        if (!taken && !refused) {
            return SmsAnswer.later("HTTP " + status);
        }
        Body body;
        try {
            body = Json.read(text, Body.class);
        } catch (JsonbException e) {
            return SmsAnswer.later("HTTP " + status + ", no JSON");
        }
        if (body == null) {
            return SmsAnswer.later("HTTP " + status + ", empty");
        }
        return refused ? new SmsAnswer(SmsAnswer.Kind.REFUSED, body.ref, reason(body, "HTTP " + status)) : taken(body);
    }

    private static SmsAnswer taken(Body body) {
        return switch (body.status == null ? "" : body.status) {
            case "ACCEPTED" -> new SmsAnswer(SmsAnswer.Kind.ACCEPTED, body.ref, null);
            case "DELIVERED" -> new SmsAnswer(SmsAnswer.Kind.DELIVERED, body.ref, null);
            case "FAILED" -> new SmsAnswer(SmsAnswer.Kind.REFUSED, body.ref, reason(body, "FAILED"));
            default -> SmsAnswer.later("unknown status");
        };
    }

    private static String reason(Body body, String otherwise) {
        return body.reason == null || body.reason.isBlank() ? otherwise : body.reason;
    }
}
