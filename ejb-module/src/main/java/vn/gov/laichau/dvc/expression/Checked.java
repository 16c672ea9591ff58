package vn.gov.laichau.dvc.expression;

/**
 * A part of an expression after its check; {@code type} is {@code null} when it was wrong, {@code name} and {@code literal}
 * are set when it is nothing but a name or a text.
 */
record Checked(ValueType type, Scope.Part part, String name, String literal) {

    static final Checked WRONG = new Checked(null, scope -> null, null, null);

    static Checked of(ValueType type, Scope.Part part) {
        return new Checked(type, part, null, null);
    }

    boolean isWrong() {
        return type == null;
    }
}
