package org.depositary.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PerVersionTest {
    private final AtomicReference<Optional<String>> version = new AtomicReference<>(Optional.of("1"));
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void it_is_made_once_of_each_version() {
        PerVersion<Integer> it = new PerVersion<>(version::get, made::incrementAndGet);
        assertThat(it.now()).isEqualTo(1);
        assertThat(it.now()).isEqualTo(1);
        version.set(Optional.of("2"));
        assertThat(it.now()).isEqualTo(2);
        version.set(Optional.empty());
        assertThat(it.now()).isEqualTo(3);
        assertThat(it.now()).isEqualTo(4);
    }

    @Test
    void who_does_not_wait_that_long_gets_nothing_and_it_goes_on_being_made() {
        CountDownLatch latch = new CountDownLatch(1);
        PerVersion<Integer> it = new PerVersion<>(version::get, () -> {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return made.incrementAndGet();
        });
        assertThat(it.within(Duration.ZERO)).isEmpty();
        latch.countDown();
        assertThat(it.now()).isEqualTo(1);
        assertThat(it.within(Duration.ZERO)).contains(1);
    }

    @Test
    void what_failed_is_told_and_tried_again() {
        PerVersion<Integer> it = new PerVersion<>(version::get, () -> {
            if (made.incrementAndGet() == 1) {
                throw new IllegalStateException("too much");
            }
            return made.get();
        });
        assertThatThrownBy(it::now).hasMessage("too much");
        assertThat(it.now()).isEqualTo(2);
    }
}
