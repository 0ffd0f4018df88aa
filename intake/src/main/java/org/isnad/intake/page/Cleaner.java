package org.isnad.intake.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what is not of the article by its tag, its attributes or its name, unless the article itself lies in it. */
final class Cleaner {
    private static final String NEVER_TEXT =
            "script,style,noscript,template,iframe,svg,object,embed,canvas,button,input,select,textarea,map,video,audio,dialog,figcaption";
    private static final Set<String> SELDOM = Set.of("nav", "footer", "aside", "form", "figure", "menu");
    private static final double MOST = 0.6;
    private static final int STRONG = 10;

    private final PageLexicon lexicon = PageLexicon.get();
    private final Set<Element> keep = new HashSet<>();
    private final Set<Element> furniture = new HashSet<>();
    private Weights weights;
    private boolean strong;

    /** Cleans a page in place and returns its elements that speak of the article. The headline is plain, for comparing. */
    static Set<Element> clean(Document page, String headline) {
        Cleaner cleaner = new Cleaner();
        page.select(NEVER_TEXT).forEach(Element::remove);
        cleaner.weights = Weights.of(Blocks.of(page.body(), Set.of()));
        cleaner.protect(page, headline);
        for (Element e : page.body().getAllElements()) {
            cleaner.judge(e);
        }
        return cleaner.furniture;
    }

    /** What holds the headline or the article's body stays, whatever its name. */
    private void protect(Document page, String headline) {
        page.select("html,body,main,[role=main]").forEach(keep::add);
        for (Element h1 : page.select("h1")) {
            String plain = Words.plain(h1.text());
            if (!plain.isEmpty() && (headline.contains(plain) || plain.contains(headline))) {
                keepWithAncestors(h1);
            }
        }
        for (Element e : page.body().getAllElements()) {
            boolean body = e.attr("itemprop").contains("articleBody")
                    || lexicon.role(e).equals(Optional.of(ClassRole.BODY));
            if (body && weights.prose(e) >= STRONG && weights.other(e) < weights.prose(e)) {
                strong = true;
                keepWithAncestors(e);
            }
        }
    }

    private void keepWithAncestors(Element e) {
        for (Element up = e; up != null && keep.add(up); up = up.parent()) {
            // add does it
        }
    }

    private void judge(Element e) {
        if (keep.contains(e) || !strong && weights.prose(e) > MOST * weights.total()) {
            return;
        }
        Optional<ClassRole> role = lexicon.role(e);
        if (SELDOM.contains(e.normalName()) || hidden(e) || role.equals(Optional.of(ClassRole.GONE))) {
            e.remove();
        } else if (role.equals(Optional.of(ClassRole.FURNITURE))
                || e.normalName().equals("time")) {
            furniture.add(e);
        }
    }

    private static boolean hidden(Element e) {
        String style = e.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return e.hasAttr("hidden")
                || e.attr("aria-hidden").equals("true")
                || style.contains("display:none")
                || style.contains("visibility:hidden");
    }
}
