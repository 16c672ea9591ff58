package vn.gov.laichau.dvc.process;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import vn.gov.laichau.dvc.process.Consultation.Silence;
import vn.gov.laichau.dvc.process.UnitRule.Place;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gov.laichau.dvc.process.SomeProcess.adding;
import static vn.gov.laichau.dvc.process.SomeProcess.asking;
import static vn.gov.laichau.dvc.process.SomeProcess.branching;
import static vn.gov.laichau.dvc.process.SomeProcess.going;
import static vn.gov.laichau.dvc.process.SomeProcess.named;
import static vn.gov.laichau.dvc.process.SomeProcess.simple;
import static vn.gov.laichau.dvc.process.SomeProcess.step;
import static vn.gov.laichau.dvc.process.SomeProcess.twoAgencies;
import static vn.gov.laichau.dvc.process.SomeProcess.with;

/** The export is whole: what is named exists, and what exists is drawn. */
class BpmnExportTest {

    private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String PICTURE = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final Set<String> NODES = Set.of("startEvent", "endEvent", "userTask", "exclusiveGateway",
            "parallelGateway");

    static Stream<ProcessDefinition> processes() {
        var asking = asking(branching(step("b2", StepKind.HANDLE), "dienTich > 50 and loai < 'x'", "b2a"),
                new Consultation(UnitRule.own(Place.HANDLING), "Quy hoạch?", 2, Silence.CONSENT),
                new Consultation(new UnitRule(null, "", Place.DIVISION, "tp"), "Pháp lý?", 2, Silence.WAIT));
        return Stream.of(simple(), twoAgencies(), adding(with(simple(), going(asking, "b3")), "b2",
                step("b2a", StepKind.HANDLE)), with(simple(), named(step("b2", StepKind.HANDLE), "<a> & \"b\" \u0001 ă")),
                new ProcessDefinition(List.of()));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyReferenceResolvesAndEveryNodeAndFlowIsDrawn(ProcessDefinition process) throws Exception {
        var xml = parsed(process);
        var ids = new HashSet<String>();
        all(xml, "*", "*").stream().filter(e -> e.hasAttribute("id")).forEach(e ->
                assertThat(ids.add(e.getAttribute("id"))).as(e.getAttribute("id")).isTrue());
        var flows = all(xml, MODEL, "sequenceFlow");
        var nodes = all(xml, MODEL, "*").stream().filter(e -> NODES.contains(e.getLocalName())).toList();
        flows.forEach(flow -> assertThat(nodes).extracting(e -> e.getAttribute("id"))
                .contains(flow.getAttribute("sourceRef"), flow.getAttribute("targetRef")));
        Stream.of("incoming", "outgoing", "flowNodeRef").flatMap(name -> all(xml, MODEL, name).stream())
                .forEach(e -> assertThat(ids).contains(e.getTextContent()));
        nodes.forEach(node -> assertThat(all(xml, MODEL, "flowNodeRef")).filteredOn(
                e -> e.getTextContent().equals(node.getAttribute("id"))).as("in one lane").hasSize(1));
        var drawn = all(xml, PICTURE, "BPMNShape").stream().map(e -> e.getAttribute("bpmnElement")).toList();
        assertThat(drawn).doesNotHaveDuplicates().allMatch(ids::contains)
                .containsAll(nodes.stream().map(e -> e.getAttribute("id")).toList());
        var edges = all(xml, PICTURE, "BPMNEdge");
        assertThat(edges).extracting(e -> e.getAttribute("bpmnElement"))
                .containsExactlyInAnyOrderElementsOf(flows.stream().map(e -> e.getAttribute("id")).toList());
        edges.forEach(edge -> assertThat(edge.getElementsByTagNameNS("*", "waypoint").getLength())
                .isGreaterThanOrEqualTo(2));
        all(xml, MODEL, "exclusiveGateway").forEach(choice ->
                assertThat(ids).contains(choice.getAttribute("default")));
    }

    @Test
    void stepsAreUserTasksAndWhatIsAskedMeanwhileIsParallel() throws Exception {
        var xml = parsed(processes().toList().get(2));

        assertThat(all(xml, MODEL, "userTask")).hasSize(8);
        assertThat(all(xml, MODEL, "parallelGateway")).hasSize(2);
        assertThat(all(xml, MODEL, "conditionExpression")).singleElement()
                .satisfies(e -> assertThat(e.getTextContent()).isEqualTo("dienTich > 50 and loai < 'x'"));
        assertThat(all(parsed(twoAgencies()), MODEL, "lane")).extracting(e -> e.getAttribute("name"))
                .contains(" DESK", "H35.02 DESK", "H35.02 DIVISION");
    }

    private static Document parsed(ProcessDefinition process) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var xml = BpmnExport.xml("Thủ tục", process, unit -> unit.code() + " " + unit.place());
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> all(Document xml, String namespace, String name) {
        var found = new ArrayList<Element>();
        var list = xml.getElementsByTagNameNS(namespace, name);
        for (int i = 0; i < list.getLength(); i++) {
            found.add((Element) list.item(i));
        }
        return found;
    }
}
