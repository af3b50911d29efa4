package org.depositary.rule;

import java.util.List;
import java.util.stream.Collectors;

/** Mapping files that cannot be used, with everything that is wrong in them. */
public final class RuleErrors extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<RuleError> errors;

    /** @param errors at least one, in the order of files and lines */
    public RuleErrors(List<RuleError> errors) {
        super(errors.stream().map(RuleError::toString).collect(Collectors.joining("\n")));
        if (errors.isEmpty()) {
            throw new IllegalArgumentException("no errors");
        }
        this.errors = List.copyOf(errors);
    }

    /** All errors, in the order of files and lines. */
    public List<RuleError> errors() {
        return errors;
    }
}
