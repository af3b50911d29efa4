package org.depositary.text.source;

import java.util.List;
import org.depositary.text.Reading;

/**
 * The documents of a folder.
 *
 * @param readings those that could be read, by name
 * @param refused those that could not, by name
 */
public record Folder(List<Reading> readings, List<Refused> refused) {
    public Folder {
        readings = List.copyOf(readings);
        refused = List.copyOf(refused);
    }
}
