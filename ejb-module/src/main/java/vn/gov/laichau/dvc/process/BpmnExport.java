package vn.gov.laichau.dvc.process;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a process as BPMN 2.0 with its diagram: a pool with a lane for each unit, a user task for each step, exclusive
 * gateways where answers decide, parallel ones around what is asked of other units meanwhile (Điều 12.3, 12.4).
 */
public final class BpmnExport {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String BPMNDI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String DI = "http://www.omg.org/spec/DD/20100524/DI";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final int POOL_X = 160;
    private static final int POOL_Y = 80;
    private static final int HEAD = 30;
    private static final int COLUMN = 150;
    private static final int ROW = 120;
    private static final int TASK_WIDTH = 110;
    private static final int TASK_HEIGHT = 80;
    private static final int GATEWAY = 50;
    private static final int EVENT = 36;

    private enum Shape {
        START("startEvent", EVENT, EVENT),
        END("endEvent", EVENT, EVENT),
        TASK("userTask", TASK_WIDTH, TASK_HEIGHT),
        CHOICE("exclusiveGateway", GATEWAY, GATEWAY),
        SPLIT("parallelGateway", GATEWAY, GATEWAY),
        JOIN("parallelGateway", GATEWAY, GATEWAY);

        final String element;
        final int width;
        final int height;

        Shape(String element, int width, int height) {
            this.element = element;
            this.width = width;
            this.height = height;
        }
    }

    private record Node(String id, String name, String note, Shape shape, String lane, int column, int row) {
    }

    private record Flow(String id, String from, String to, String condition) {
    }

    private final String name;
    private final ProcessDefinition process;
    private final Function<UnitRule, String> unitName;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Flow> flows = new ArrayList<>();
    private final Map<String, Integer> rowsOfLane = new LinkedHashMap<>();
    private final Map<String, String> entry = new LinkedHashMap<>();
    private int columns;

    private BpmnExport(String name, ProcessDefinition process, Function<UnitRule, String> unitName) {
        this.name = name;
        this.process = process;
        this.unitName = unitName;
    }

    /** {@code unitName} gives the words for a lane. */
    public static String xml(String name, ProcessDefinition process, Function<UnitRule, String> unitName) {
        var export = new BpmnExport(name, process, unitName);
        export.layOut();
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            export.write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a process that can't be written", e);
        }
        return text.toString();
    }

    // ---- what there is, and where --------------------------------------------------------------------------------

    private void layOut() {
        var steps = process.steps();
        if (steps.isEmpty()) {
            return;
        }
        add("start", "", "", Shape.START, lane(steps.get(0).unit()), columns++, 0);
        var exits = new LinkedHashMap<Step, String>();
        steps.forEach(step -> exits.put(step, step(step)));
        flows.add(new Flow("f_start", "start", entry.get(steps.get(0).key()), ""));
        steps.forEach(step -> leave(step, exits.get(step)));
    }

    /** Adds the nodes of a step; gives the one from which it is left. */
    private String step(Step step) {
        var id = id(step);
        var lane = lane(step.unit());
        var consultations = step.consultations();
        if (consultations.isEmpty()) {
            entry.put(step.key(), add(id, step.name(), hours(step.hours()), Shape.TASK, lane, columns++, 0));
        } else {
            var split = add(id + "_split", "", "", Shape.SPLIT, lane, columns++, 0);
            add(id, step.name(), hours(step.hours()), Shape.TASK, lane, columns, 0);
            var used = new LinkedHashMap<String, Integer>(Map.of(lane, 1));
            for (int i = 0; i < consultations.size(); i++) {
                var asked = consultations.get(i);
                var other = lane(asked.unit());
                int row = used.merge(other, 1, Integer::sum) - 1;
                add(id + "_c" + (i + 1), asked.question(), hours(asked.hours()) + ", " + asked.silence(), Shape.TASK, other,
                        columns, row);
            }
            columns++;
            var join = add(id + "_join", "", "", Shape.JOIN, lane, columns++, 0);
            entry.put(step.key(), split);
            flow(split, id, "");
            flow(id, join, "");
            for (int i = 1; i <= consultations.size(); i++) {
                flow(split, id + "_c" + i, "");
                flow(id + "_c" + i, join, "");
            }
            id = join;
        }
        if (!step.branches().isEmpty()) {
            var choice = add(id(step) + "_choice", "", "", Shape.CHOICE, lane, columns++, 0);
            flow(id, choice, "");
            return choice;
        }
        if (step.kind() == StepKind.RETURN) {
            flow(id, add(id(step) + "_end", "", "", Shape.END, lane, columns++, 0), "");
        }
        return id;
    }

    private static String id(Step step) {
        return "s_" + step.key().replaceAll("[^A-Za-z0-9]", "_");
    }

    private void leave(Step step, String exit) {
        step.branches().stream().filter(branch -> entry.containsKey(branch.to()))
                .forEach(branch -> flow(exit, entry.get(branch.to()), branch.when()));
        process.after(step).ifPresent(next -> flow(exit, entry.get(next.key()), ""));
    }

    private String lane(UnitRule unit) {
        var lane = unitName.apply(unit);
        rowsOfLane.putIfAbsent(lane, 1);
        return lane;
    }

    private String add(String id, String words, String note, Shape shape, String lane, int column, int row) {
        nodes.put(id, new Node(id, words, note, shape, lane, column, row));
        rowsOfLane.merge(lane, row + 1, Math::max);
        return id;
    }

    private void flow(String from, String to, String condition) {
        flows.add(new Flow("f_" + (flows.size() + 1), from, to, condition));
    }

    private static String hours(int hours) {
        return hours + " h";
    }

    private int x(Node node) {
        return POOL_X + 2 * HEAD + node.column() * COLUMN + (COLUMN - node.shape().width) / 2;
    }

    private int y(Node node) {
        return laneTop(node.lane()) + node.row() * ROW + (ROW - node.shape().height) / 2;
    }

    private int laneTop(String lane) {
        int top = POOL_Y;
        for (var known : rowsOfLane.entrySet()) {
            if (known.getKey().equals(lane)) {
                break;
            }
            top += known.getValue() * ROW;
        }
        return top;
    }

    private int poolHeight() {
        return Math.max(1, rowsOfLane.values().stream().mapToInt(Integer::intValue).sum()) * ROW;
    }

    private int poolWidth() {
        return 2 * HEAD + Math.max(1, columns) * COLUMN;
    }

    // ---- XML -----------------------------------------------------------------------------------------------------

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("bpmn", "definitions", BPMN);
        xml.writeNamespace("bpmn", BPMN);
        xml.writeNamespace("bpmndi", BPMNDI);
        xml.writeNamespace("dc", DC);
        xml.writeNamespace("di", DI);
        xml.writeNamespace("xsi", XSI);
        xml.writeAttribute("id", "definitions");
        xml.writeAttribute("targetNamespace", "http://dichvucong.laichau.gov.vn/bpmn");
        xml.writeStartElement("bpmn", "collaboration", BPMN);
        xml.writeAttribute("id", "collaboration");
        xml.writeEmptyElement("bpmn", "participant", BPMN);
        xml.writeAttribute("id", "pool");
        xml.writeAttribute("name", clean(name));
        xml.writeAttribute("processRef", "process");
        xml.writeEndElement();
        xml.writeStartElement("bpmn", "process", BPMN);
        xml.writeAttribute("id", "process");
        xml.writeAttribute("name", clean(name));
        xml.writeAttribute("isExecutable", "false");
        lanes(xml);
        for (var node : nodes.values()) {
            node(xml, node);
        }
        for (var flow : flows) {
            flow(xml, flow);
        }
        xml.writeEndElement();
        diagram(xml);
        xml.writeEndElement();
    }

    private void lanes(XMLStreamWriter xml) throws XMLStreamException {
        if (rowsOfLane.isEmpty()) {
            return;
        }
        xml.writeStartElement("bpmn", "laneSet", BPMN);
        xml.writeAttribute("id", "lanes");
        int number = 0;
        for (var lane : rowsOfLane.keySet()) {
            xml.writeStartElement("bpmn", "lane", BPMN);
            xml.writeAttribute("id", "lane_" + ++number);
            xml.writeAttribute("name", clean(lane));
            for (var node : nodes.values()) {
                if (node.lane().equals(lane)) {
                    leaf(xml, "flowNodeRef", node.id());
                }
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void node(XMLStreamWriter xml, Node node) throws XMLStreamException {
        xml.writeStartElement("bpmn", node.shape().element, BPMN);
        xml.writeAttribute("id", node.id());
        if (!node.name().isEmpty()) {
            xml.writeAttribute("name", clean(node.name()));
        }
        if (node.shape() == Shape.CHOICE) {
            var otherwise = flows.stream().filter(flow -> flow.from().equals(node.id()) && flow.condition().isEmpty())
                    .findFirst();
            if (otherwise.isPresent()) {
                xml.writeAttribute("default", otherwise.get().id());
            }
        }
        if (!node.note().isEmpty()) {
            leaf(xml, "documentation", node.note());
        }
        for (var flow : flows) {
            if (flow.to().equals(node.id())) {
                leaf(xml, "incoming", flow.id());
            }
        }
        for (var flow : flows) {
            if (flow.from().equals(node.id())) {
                leaf(xml, "outgoing", flow.id());
            }
        }
        xml.writeEndElement();
    }

    private void flow(XMLStreamWriter xml, Flow flow) throws XMLStreamException {
        xml.writeStartElement("bpmn", "sequenceFlow", BPMN);
        xml.writeAttribute("id", flow.id());
        if (!flow.condition().isEmpty()) {
            xml.writeAttribute("name", clean(flow.condition()));
        }
        xml.writeAttribute("sourceRef", flow.from());
        xml.writeAttribute("targetRef", flow.to());
        if (!flow.condition().isEmpty()) {
            xml.writeStartElement("bpmn", "conditionExpression", BPMN);
            xml.writeAttribute("xsi", XSI, "type", "bpmn:tFormalExpression");
            xml.writeCharacters(clean(flow.condition()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void diagram(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("bpmndi", "BPMNDiagram", BPMNDI);
        xml.writeAttribute("id", "diagram");
        xml.writeStartElement("bpmndi", "BPMNPlane", BPMNDI);
        xml.writeAttribute("id", "plane");
        xml.writeAttribute("bpmnElement", "collaboration");
        shape(xml, "pool", true, POOL_X, POOL_Y, poolWidth(), poolHeight());
        int number = 0;
        for (var lane : rowsOfLane.entrySet()) {
            shape(xml, "lane_" + ++number, true, POOL_X + HEAD, laneTop(lane.getKey()), poolWidth() - HEAD,
                    lane.getValue() * ROW);
        }
        for (var node : nodes.values()) {
            shape(xml, node.id(), false, x(node), y(node), node.shape().width, node.shape().height);
        }
        for (var flow : flows) {
            edge(xml, flow);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void shape(XMLStreamWriter xml, String of, boolean lying, int x, int y, int width, int height)
            throws XMLStreamException {
        xml.writeStartElement("bpmndi", "BPMNShape", BPMNDI);
        xml.writeAttribute("id", of + "_di");
        xml.writeAttribute("bpmnElement", of);
        if (lying) {
            xml.writeAttribute("isHorizontal", "true");
        }
        xml.writeEmptyElement("dc", "Bounds", DC);
        xml.writeAttribute("x", String.valueOf(x));
        xml.writeAttribute("y", String.valueOf(y));
        xml.writeAttribute("width", String.valueOf(width));
        xml.writeAttribute("height", String.valueOf(height));
        xml.writeEndElement();
    }

    private void edge(XMLStreamWriter xml, Flow flow) throws XMLStreamException {
        var from = nodes.get(flow.from());
        var to = nodes.get(flow.to());
        int startX = x(from) + from.shape().width;
        int startY = y(from) + from.shape().height / 2;
        int endX = x(to);
        int endY = y(to) + to.shape().height / 2;
        xml.writeStartElement("bpmndi", "BPMNEdge", BPMNDI);
        xml.writeAttribute("id", flow.id() + "_di");
        xml.writeAttribute("bpmnElement", flow.id());
        point(xml, startX, startY);
        if (startY != endY) {
            point(xml, endX - (COLUMN - TASK_WIDTH) / 2, startY);
            point(xml, endX - (COLUMN - TASK_WIDTH) / 2, endY);
        } else if (to.column() - from.column() != 1) {
            point(xml, startX + 10, startY);
            point(xml, startX + 10, startY + ROW / 2 - 8);
            point(xml, endX - 10, startY + ROW / 2 - 8);
            point(xml, endX - 10, endY);
        }
        point(xml, endX, endY);
        xml.writeEndElement();
    }

    private static void point(XMLStreamWriter xml, int x, int y) throws XMLStreamException {
        xml.writeEmptyElement("di", "waypoint", DI);
        xml.writeAttribute("x", String.valueOf(x));
        xml.writeAttribute("y", String.valueOf(y));
    }

    private static void leaf(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement("bpmn", element, BPMN);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    /** Without what XML can't hold. */
    private static String clean(String text) {
        return text.codePoints().filter(c -> c == '\t' || c == '\n' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE
                || c >= 0x10000).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
