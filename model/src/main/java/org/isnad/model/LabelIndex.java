package org.isnad.model;

import java.util.HashMap;
import java.util.Map;

/** The constants of each labelled enum by label, made once a class. Thread-safe. */
final class LabelIndex extends ClassValue<Map<String, Object>> {
    static final LabelIndex OF = new LabelIndex();

    private LabelIndex() {}

    @Override
    protected Map<String, Object> computeValue(Class<?> type) {
        Map<String, Object> out = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            out.put(((Labelled) constant).label(), constant);
        }
        return Map.copyOf(out);
    }
}
