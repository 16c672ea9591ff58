package vn.gov.laichau.dvc.web.admin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.authoring.ContentPart;
import vn.gov.laichau.dvc.catalog.ProcedureContent.ChannelTerms;
import vn.gov.laichau.dvc.deadline.AppointmentPolicy;
import vn.gov.laichau.dvc.deadline.OnReturn;
import vn.gov.laichau.dvc.tariff.Channel;

/** How long it may take, how it is handed in and how the result comes (Điều 9.1, 9.2). */
@Named("timePart")
@RequestScoped
public class TimePart extends PartBean {

    @Override
    ContentPart part() {
        return ContentPart.TIME;
    }

    @Override
    String act(String verb, int at) {
        var content = content();
        content.limit = hand.limit("limit", "edit.limit");
        content.appointment = hand.chosen("appointment", AppointmentPolicy.values());
        content.onReturn = hand.chosen("onReturn", OnReturn.values());
        content.supplementDays = hand.small("supplementDays", "edit.supplementDays");
        content.feeStopsClock = hand.text("feeStopsClock") != null;
        var channels = new ArrayList<ChannelTerms>();
        for (var channel : Channel.values()) {
            var terms = new ChannelTerms();
            terms.channel = channel;
            terms.limit = hand.limit(channel + "Limit", "edit.limit");
            terms.appointment = hand.chosen(channel + "Appointment", AppointmentPolicy.values());
            terms.note = hand.text(channel + "Note");
            if (terms.limit != null || terms.appointment != null || terms.note != null) {
                channels.add(terms);
            }
        }
        content.channels = channels;
        content.resultWays = hand.ticked("way", Channel.values());
        content.resultByPost = content.resultWays.contains(Channel.POST);
        return write("save", -1);
    }

    /** Every way of handing in, with what differs for it. */
    public List<ChannelTerms> getChannels() {
        return Arrays.stream(Channel.values()).map(channel -> content().channels.stream()
                .filter(terms -> terms.channel == channel).findFirst().orElseGet(() -> {
                    var terms = new ChannelTerms();
                    terms.channel = channel;
                    return terms;
                })).toList();
    }

    public Channel[] getWays() {
        return Channel.values();
    }

    public boolean isWay(Channel channel) {
        return content().resultWays.contains(channel) || content().resultWays.isEmpty()
                && (channel != Channel.POST || content().resultByPost);
    }

    public List<Choice> getReturns() {
        return hand.words(OnReturn.values());
    }

    public List<Choice> getAppointments() {
        return hand.words(AppointmentPolicy.values());
    }
}
