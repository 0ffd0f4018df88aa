package org.isnad.reading.quantity;

/** Applies the hedges before a number, around it («لا يقل عددهم عن 20»), and after it or what it counts. Pure. */
final class HedgeReader {
    private final Scene scene;

    HedgeReader(Scene scene) {
        this.scene = scene;
    }

    Hedged apply(Core core, Counted counted) {
        boolean continuous = counted.measure().isPresent()
                && !counted.measure().get().kind().equals("money")
                && !counted.measure().get().kind().equals("repeat");
        boolean part = counted.unit().equals("percent");
        boolean vague = core.form() == Core.Form.VAGUE;
        Amount amount = Amount.of(core.min() + counted.half(), core.max() + counted.half(), vague);
        Hedged out = new Hedged(counted.first(), counted.end(), amount, core.rule());
        int at = Math.min(scene.withGlue(core.first()), counted.first());
        for (int round = 0; round < 2; round++) {
            int hit = hedgeBefore(at);
            if (hit < 0) {
                break;
            }
            Entry entry = scene.signs.entry(hit);
            if (entry.effect() != Effect.BETWEEN || core.rule().equals("number:range")) {
                out = new Hedged(
                        scene.signs.first(hit),
                        out.end(),
                        out.amount().with(entry.effect(), continuous || part && entry.effect() == Effect.LESS),
                        entry.rule());
            }
            at = scene.signs.first(hit);
        }
        return after(out, core, counted, continuous);
    }

    private Hedged after(Hedged out, Core core, Counted counted, boolean continuous) {
        int last = Math.max(counted.end(), counted.ofEnd());
        for (int place = core.end(); place <= last; place++) {
            int at = scene.tokens.isMark(place, '(') ? place + 1 : place;
            int hit = scene.signs.from(Sign.AFTER, at);
            if (hit >= 0) {
                Entry entry = scene.signs.entry(hit);
                int end = scene.signs.end(hit) + (at > place && scene.tokens.isMark(scene.signs.end(hit), ')') ? 1 : 0);
                return new Hedged(
                        out.first(),
                        Math.max(out.end(), end),
                        out.amount().with(entry.effect(), continuous),
                        entry.rule());
            }
        }
        return out;
    }

    /** The hedge that ends at a token, opening marks and «حاجز», «عدد …» between left out; -1 if there is none. */
    private int hedgeBefore(int first) {
        int at = first;
        while (at > 0 && (scene.tokens.isMark(at - 1, '(') || Scene.quote(scene.tokens.mark(at - 1)))) {
            at--;
        }
        int hit = scene.signs.before(Sign.BEFORE, at);
        if (hit >= 0) {
            return hit;
        }
        if (scene.tokens.is(at - 1, "حاجز") || scene.tokens.is(at - 1, "عتبه") || scene.tokens.is(at - 1, "سقف")) {
            return scene.signs.before(Sign.BEFORE, at - 1);
        }
        boolean on = scene.tokens.is(at - 1, "عن") || scene.tokens.is(at - 1, "علي");
        int noun = on ? at - 1 : at;
        for (int k = noun - 1; k >= Math.max(1, noun - 4); k--) {
            if (isNumberOf(k)) {
                int split = scene.signs.before(on ? Sign.SPLIT : Sign.BEFORE, k);
                boolean fits = split >= 0
                        && (on
                                || scene.words.isVerb(k - 1)
                                || scene.signs.entry(split).effect() == Effect.AT_MOST
                                || scene.signs.entry(split).effect() == Effect.MORE);
                return fits ? split : -1;
            }
        }
        return -1;
    }

    /** «عدد», «عددهم»: the noun of the number itself. */
    private boolean isNumberOf(int i) {
        if (!scene.tokens.isWord(i) || scene.tokens.length(i) > 6) {
            return false;
        }
        char[] c = scene.tokens.text().array();
        int from = scene.tokens.start(i);
        return scene.tokens.length(i) >= 3 && c[from] == 'ع' && c[from + 1] == 'د' && c[from + 2] == 'د';
    }
}
