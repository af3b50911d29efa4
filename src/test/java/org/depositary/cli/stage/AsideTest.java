package org.depositary.cli.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class AsideTest {
    @Test
    void the_work_goes_on_while_nobody_waits_for_it() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        Aside<String> aside = Aside.begin("test", () -> {
            begun.countDown();
            await(asked);
            return Thread.currentThread().getName();
        });
        await(begun);
        asked.countDown();
        assertThat(aside.outcome()).isEqualTo("test");
    }

    @Test
    void a_failure_comes_out_as_what_it_was() {
        RuntimeException failure = new IllegalArgumentException("line 3");
        Aside<String> aside = Aside.begin("test", () -> {
            throw failure;
        });
        assertThatThrownBy(aside::outcome).isSameAs(failure);
    }

    @Test
    void whoever_is_interrupted_while_waiting_gets_the_outcome_and_stays_interrupted() {
        CountDownLatch asked = new CountDownLatch(1);
        Aside<Integer> aside = Aside.begin("test", () -> {
            await(asked);
            return 1;
        });
        Thread.currentThread().interrupt();
        Thread.ofPlatform().start(asked::countDown);
        assertThat(aside.outcome()).isEqualTo(1);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
