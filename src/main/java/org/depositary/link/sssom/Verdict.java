package org.depositary.link.sssom;

import java.util.Arrays;
import java.util.Optional;

/** What a person decided of a pair. */
public enum Verdict {
    /** It is one thing, for ever. */
    SAME("+"),
    /** They are two, for ever; the pair never comes back. */
    DIFFERENT("-"),
    /** Nobody knows: the machine may not decide either. */
    OPEN("?");

    private final String sign;

    Verdict(String sign) {
        this.sign = sign;
    }

    /** How it is written. */
    public String sign() {
        return sign;
    }

    /** The verdict of a sign; the minus sign of typography is one as well. */
    static Optional<Verdict> of(String sign) {
        String plain = sign.equals("−") ? "-" : sign;
        return Arrays.stream(values())
                .filter(verdict -> verdict.sign.equals(plain))
                .findFirst();
    }
}
