package org.isnad.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Link;

/** What is done with chains of links. Pure. */
final class Chains {
    private Chains() {}

    /** Returns one chain followed by another, without links of the same name twice. */
    static List<Link> joined(List<Link> first, List<Link> more) {
        List<Link> out = new ArrayList<>(first);
        add(out, more);
        return out;
    }

    static void add(List<Link> to, List<Link> more) {
        for (Link link : more) {
            if (to.stream().noneMatch(l -> l.name().equals(link.name()))) {
                to.add(link);
            }
        }
    }

    /** Whether two chains have the same names. */
    static boolean same(List<Link> a, List<Link> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).name().equals(b.get(i).name())) {
                return false;
            }
        }
        return true;
    }
}
