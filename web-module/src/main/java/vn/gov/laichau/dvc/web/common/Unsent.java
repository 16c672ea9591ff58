package vn.gov.laichau.dvc.web.common;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What somebody wrote into a form that could not be carried out, for the page that says so: he can copy it there. */
@Named("unsent")
@RequestScoped
public class Unsent {

    private static final Set<String> NEVER = Set.of("password", "username");

    @Inject
    HttpServletRequest request;

    private boolean late;

    /** What he pressed was not on the page any more, nor is where he wrote it. */
    void late() {
        late = true;
    }

    public boolean isLate() {
        return late;
    }

    /** Answers of more than one word. */
    public List<String> getTexts() {
        return !"POST".equals(request.getMethod()) ? List.of() : request.getParameterMap().entrySet().stream()
                .filter(entry -> KeptTyping.isTyped(entry.getKey()) && NEVER.stream().noneMatch(entry.getKey()::startsWith))
                .flatMap(entry -> Arrays.stream(entry.getValue())).map(Asked::clean)
                .filter(words -> words.chars().anyMatch(Character::isWhitespace)).toList();
    }
}
