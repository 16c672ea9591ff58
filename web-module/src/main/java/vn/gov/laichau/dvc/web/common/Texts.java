package vn.gov.laichau.dvc.web.common;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.gov.laichau.dvc.authoring.ContentProblem;
import vn.gov.laichau.dvc.dossier.ReturnNotReady;
import vn.gov.laichau.dvc.form.DefinitionProblem;
import vn.gov.laichau.dvc.form.FieldProblem;
import vn.gov.laichau.dvc.process.ProcessProblem;
import vn.gov.laichau.dvc.process.ProcessRule;
import vn.gov.laichau.dvc.shared.DomainException;
import vn.gov.laichau.dvc.shared.OfficeClock;

/** Sentences of the bundles. {@code {0}} and so on are filled with the arguments; nothing else in them is special. */
public final class Texts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private Texts() {
    }

    /** A sentence of {@code text}. */
    public static String text(Locale locale, String key, Object... args) {
        return fill(find("text", locale, key), args);
    }

    /** The word for a constant: {@code SimpleName.CONSTANT} in {@code enums}. */
    public static String word(Locale locale, Enum<?> constant) {
        return find("enums", locale, constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The word for a constant by its simple name, such as {@code FeeKind.FEE}; empty where it has none. */
    public static Optional<String> constant(Locale locale, String key) {
        var found = find("enums", locale, key);
        return found.equals(key) ? Optional.empty() : Optional.of(found);
    }

    /** What a rule says when it was not met. */
    public static String error(Locale locale, DomainException problem) {
        if (problem instanceof ReturnNotReady notReady) {
            return fill(find("errors", locale, problem.messageKey()), String.join(", ",
                    notReady.missing().stream().map(condition -> word(locale, condition)).toList()));
        }
        return fill(find("errors", locale, problem.messageKey()), problem.arguments().stream()
                .map(argument -> argument instanceof Enum<?> constant ? word(locale, constant) : argument).toArray());
    }

    /** What was done, by the name that the act has in the evidence, such as {@code DossierReception.accept}. */
    public static String act(Locale locale, String name) {
        return find("acts", locale, name);
    }

    /** A rule without the particulars that its sentence would name: those are not kept with what was refused. */
    public static String rule(Locale locale, String key) {
        return Stream.of("acts/rule." + key, "errors/" + key, "acts/rule.other").map(place -> place.split("/", 2))
                .filter(place -> !find(place[0], locale, place[1]).equals(place[1])).findFirst()
                .map(place -> PLACE.matcher(find(place[0], locale, place[1])).replaceAll("…")).orElse("");
    }

    /** What is wrong with an answer. */
    public static String problem(Locale locale, FieldProblem problem) {
        return fill(find("errors", locale, "field." + problem.key()), problem.limit());
    }

    /** What is wrong with the definition of a form, or how it could be better. */
    public static String problem(Locale locale, DefinitionProblem problem) {
        return fill(find("errors", locale, problem.key()), problem.argument());
    }

    /** What is wrong with a process: the sentence of its rule, with what it names. */
    public static String problem(Locale locale, ProcessProblem problem) {
        return fill(word(locale, problem.rule()), problem.argument());
    }

    /** What is wrong with a draft; of forms, expressions and processes with the name of what it is about. */
    public static String problem(Locale locale, ContentProblem problem) {
        var args = problem.args();
        if (args.size() == 4 && args.get(0) instanceof ProcessRule rule) {
            var sentence = problem(locale, new ProcessProblem(rule, "", String.valueOf(args.get(1))));
            return args.get(2).equals(0) ? sentence : text(locale, "edit.about", text(locale, "process.step", args.get(2),
                    args.get(3)), sentence);
        }
        if (problem.key().startsWith("definition.") || problem.key().startsWith("expression.")) {
            var sentence = problem(locale, new DefinitionProblem("", "", problem.key(), String.valueOf(args.get(0))));
            return args.size() < 2 || args.get(1).equals("") ? sentence : text(locale, "edit.about", args.get(1), sentence);
        }
        return text(locale, "content." + problem.key(), args.stream()
                .map(arg -> arg instanceof Enum<?> constant ? word(locale, constant) : arg).toArray());
    }

    private static String find(String bundle, Locale locale, String key) {
        try {
            return ResourceBundle.getBundle("i18n." + bundle, locale, Texts.class.getClassLoader()).getString(key);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    private static String fill(String sentence, Object... args) {
        var filled = sentence;
        for (int i = 0; i < args.length; i++) {
            filled = filled.replace("{" + i + "}", shown(args[i]));
        }
        return filled;
    }

    /** Days and moments as people read them; everything else says what it is. */
    private static String shown(Object arg) {
        if (arg instanceof LocalDate day) {
            return day.format(DAY);
        }
        return arg instanceof Instant moment ? moment.atZone(OfficeClock.ZONE).format(MOMENT) : String.valueOf(arg);
    }
}
