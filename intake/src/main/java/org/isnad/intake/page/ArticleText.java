package org.isnad.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.intake.page.PageLexicon.PhraseRole;
import org.jsoup.nodes.Element;

/**
 * Chooses the article among the blocks of a cleaned page: the element with the most words of prose less the words of links and labels in
 * it, where the names of elements weigh in; then, inside it, the paragraphs. The measure is subtractive so that a larger element wins only
 * by bringing more prose than clutter.
 */
final class ArticleText {
    private static final double ARTICLE_BODY = 1.5;
    private static final double BODY = 1.3;
    private static final double ARTICLE = 1.1;
    private static final double REST = 0.35;
    private static final int LEAST = 30;
    private static final int LABEL = 4;
    private static final int LINK = 25;

    private final PageLexicon lexicon = PageLexicon.get();
    private final List<Block> blocks;
    private final Weights weights;
    private final String headline;

    private ArticleText(List<Block> blocks, String headline) {
        this.blocks = blocks;
        this.weights = Weights.of(blocks);
        this.headline = headline;
    }

    /** Returns the paragraphs of the article; none if the page has no prose. The headline is plain, for comparing. */
    static List<String> of(Element body, List<Block> blocks, String headline) {
        return new ArticleText(blocks, headline).paragraphs(body);
    }

    private List<String> paragraphs(Element body) {
        Element best = best(body);
        int first = 0;
        while (first < blocks.size() && !inside(blocks.get(first), best)) {
            first++;
        }
        int end = blocks.size();
        while (end > first && !inside(blocks.get(end - 1), best)) {
            end--;
        }
        List<String> out = new ArrayList<>(inner(blocks.subList(first, end)));
        lead(first).filter(lead -> !repeated(out, lead)).ifPresent(lead -> out.add(0, lead));
        return out;
    }

    private static boolean inside(Block block, Element e) {
        for (Element up = block.holder(); up != null; up = up.parent()) {
            if (up.equals(e)) {
                return true;
            }
        }
        return false;
    }

    private Element best(Element body) {
        Element best = body;
        double most = 0;
        for (Element e : body.getAllElements()) {
            double score = hint(e) * weights.prose(e) - weights.other(e);
            if (weights.prose(e) > 0 && score >= most) {
                best = e;
                most = score;
            }
        }
        return firstOfSeveral(best);
    }

    /** Some pages go on with the next article below: then the first one is meant. A page that grows through the day is one article. */
    private Element firstOfSeveral(Element best) {
        List<Element> bodies = best.select("[itemprop~=articleBody]").stream()
                .filter(e -> weights.prose(e) >= LEAST)
                .toList();
        boolean live =
                best.getAllElements().stream().anyMatch(e -> lexicon.role(e).equals(Optional.of(ClassRole.LIVE)));
        return bodies.size() > 1 && !live ? bodies.get(0) : best;
    }

    private double hint(Element e) {
        if (e.attr("itemprop").contains("articleBody")) {
            return ARTICLE_BODY;
        }
        if (lexicon.role(e).equals(Optional.of(ClassRole.BODY))) {
            return BODY;
        }
        boolean article = Set.of("article", "main").contains(e.normalName())
                || e.attr("role").equals("main");
        return article ? ARTICLE : 1;
    }

    /** The paragraphs among the blocks of the chosen element. */
    private List<String> inner(List<Block> all) {
        int firstProse = 0;
        while (firstProse < all.size() && !all.get(firstProse).prose()) {
            firstProse++;
        }
        int lastProse = all.size();
        while (lastProse > firstProse && !all.get(lastProse - 1).prose()) {
            lastProse--;
        }
        Set<Element> holders =
                all.stream().filter(Block::prose).map(b -> b.holder()).collect(Collectors.toSet());
        Set<String> tags = holders.stream().map(Element::normalName).collect(Collectors.toSet());
        List<String> out = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Block block = all.get(i);
            Optional<PhraseRole> role = lexicon.phrase(block.text());
            if (role.equals(Optional.of(PhraseRole.END)) && ends(all, i)) {
                break;
            }
            boolean edge = i < firstProse || i >= lastProse;
            boolean kin = holders.contains(block.holder())
                    || tags.contains(block.holder().normalName());
            if (role.isEmpty() && belongs(block) && (!edge || edge(block, kin, i < firstProse))) {
                out.add(block.text());
            }
        }
        return out;
    }

    private boolean belongs(Block block) {
        boolean linked = block.links() && block.words() < LINK;
        return !block.furniture()
                && block.words() > 0
                && !linked
                && !Words.plain(block.text()).equals(headline)
                && !DayText.onlyTime(block.text());
    }

    /** Before and after the prose: what stands there as the paragraphs stand, such as a dateline or the agency at the end. */
    private static boolean edge(Block block, boolean kin, boolean before) {
        return kin && (!block.heading() && (before ? block.words() <= LABEL * 2 : true));
    }

    /** A list of other articles begins here only if little prose follows: some pages put it between the paragraphs. */
    private static boolean ends(List<Block> all, int at) {
        int before = prose(all.subList(0, at));
        int after = prose(all.subList(at + 1, all.size()));
        return before > 0 && after < REST * (before + after);
    }

    private static int prose(List<Block> blocks) {
        return blocks.stream().filter(Block::prose).mapToInt(Block::words).sum();
    }

    /** The opening that stands between headline and body, in an element that says so. */
    private Optional<String> lead(int first) {
        for (int i = first - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            if (Words.plain(block.text()).equals(headline)) {
                return Optional.empty();
            }
            if (block.words() > LABEL && !block.links() && isLead(block.holder())) {
                return Optional.of(block.text());
            }
        }
        return Optional.empty();
    }

    private boolean isLead(Element holder) {
        Element up = holder;
        for (int i = 0; i < 3 && up != null; i++) {
            if (lexicon.role(up).equals(Optional.of(ClassRole.LEAD))
                    || up.attr("itemprop").equals("description")) {
                return true;
            }
            up = up.parent();
        }
        return false;
    }

    private static boolean repeated(List<String> paragraphs, String lead) {
        String plain = Words.plain(lead);
        return paragraphs.stream().anyMatch(p -> Words.plain(p).startsWith(plain));
    }
}
