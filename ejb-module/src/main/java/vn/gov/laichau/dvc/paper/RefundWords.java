package vn.gov.laichau.dvc.paper;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.RefundView;
import vn.gov.laichau.dvc.tariff.FeeOutcome;

/** What papers and notices say of money that was paid for a dossier that has ended (Điều 10.3). */
public final class RefundWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String RULE = "khoản 3 Điều 10 Quy chế ban hành kèm theo Quyết định số 03/2017/QĐ-UBND";

    private RefundWords() {
    }

    /** What goes back and where, what stays, and why; empty where nothing was paid. */
    public static List<String> judged(Dossier dossier) {
        return dossier.refund().map(refund -> judged(refund, FeeContent.place(dossier))).orElse(List.of());
    }

    static List<String> judged(RefundView refund, String place) {
        var words = new ArrayList<String>();
        if (refund.amount() > 0) {
            words.add("Hoàn lại " + FeeContent.money(refund.amount()) + " đã nộp, "
                    + (refund.outcome() == FeeOutcome.NOT_PERFORMED ? "vì chưa thực hiện xong dịch vụ (" + RULE + ")"
                            : "theo " + refund.ground()) + ". Nơi hoàn: " + place
                    + ". Khi đến nhận, mang theo giấy tờ tùy thân và biên lai đã nộp tiền (nếu có).");
        }
        if (refund.kept() > 0) {
            words.add("Không hoàn " + FeeContent.money(refund.kept()) + " đã nộp, theo " + (refund.ground() != null
                    ? refund.ground() : RULE + ": hồ sơ đã được giải quyết và trả lời bằng văn bản") + ".");
        }
        return words;
    }

    /** How it was given back. */
    public static String paidOut(RefundView refund) {
        return way(refund) + ", chứng từ số " + refund.number() + ", ngày " + DAY.format(refund.on()) + ". Người nhận: "
                + refund.receiver() + ".";
    }

    static Map<String, Object> paper(RefundView refund) {
        return Map.of("sum", FeeContent.money(refund.amount()), "sumWords", AmountWords.of(refund.amount()), "way",
                way(refund), "voucher", refund.number(), "on", DAY.format(refund.on()), "receiver", refund.receiver());
    }

    private static String way(RefundView refund) {
        return switch (refund.way()) {
            case CASH -> "Tiền mặt";
            case BANK -> "Chuyển khoản";
            case POST -> "Bưu chính chuyển tiền";
        };
    }
}
