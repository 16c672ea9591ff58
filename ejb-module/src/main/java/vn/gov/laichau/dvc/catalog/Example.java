package vn.gov.laichau.dvc.catalog;

import java.util.List;
import java.util.Map;

import vn.gov.laichau.dvc.tariff.Channel;

/**
 * A golden dossier (hồ sơ mẫu): an example with the route, fee, due day and papers that it must have, tried at each
 * publication. {@code units} counts pages or copies, {@code day} is the day of acceptance (yyyy-MM-dd), as is
 * {@code dueDay}; {@code route} holds keys of steps, {@code papers} keys of required papers.
 */
public class Example {

    public String name;
    public String agency;
    public String ofCase;
    public Channel channel = Channel.ONLINE;
    public Map<String, Object> answers = Map.of();
    public long units = 1;
    public String group;
    public String day;
    public List<String> route = List.of();
    public long fee;
    public String dueDay;
    public List<String> papers = List.of();
}
