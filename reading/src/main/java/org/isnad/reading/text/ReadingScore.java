package org.isnad.reading.text;

import org.isnad.arabic.token.TokenKind;
import org.isnad.arabic.token.Tokens;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.Lemma;
import org.isnad.reading.lexicon.Readings;
import org.isnad.reading.lexicon.Slot;
import org.isnad.reading.lexicon.Use;
import org.isnad.reading.lexicon.WordClass;

/**
 * How well a reading fits its place, by what stands before and after it. The figures are ranks, not probabilities: each context may
 * overrule the class's own; a verb below {@link #LEAST} is no reading at all («زار ناصر», «في مارس»). Not thread-safe.
 */
final class ReadingScore {
    /** A verb must reach it. */
    static final double LEAST = 0;

    private final Words words;
    private final Tokens tokens;
    private final PhraseIndex phrases;
    private final char[] text;
    private final Complements complements;
    private final Subject subject;
    private boolean clauseHasVerb;

    ReadingScore(Words words, PhraseIndex phrases) {
        this.words = words;
        this.tokens = words.tokens();
        this.phrases = phrases;
        this.text = tokens.text().array();
        this.complements = new Complements(words.lexicon(), tokens);
        this.subject = new Subject(words.lexicon(), tokens);
    }

    /** Takes note of the reading that was chosen for token {@code i}: whether its clause has its verb already. */
    void chosen(int i) {
        WordClass cls = words.cls(i);
        if (cls.isVerb()) {
            clauseHasVerb = true;
        } else if (!tokens.isWord(i) && !tokens.isNumber(i) && !quote(i) || words.hasConjunction(i)) {
            clauseHasVerb = false;
        } else if (cls == WordClass.PARTICLE) {
            clauseHasVerb &= switch (words.lemma(i).kind()) {
                case "that",
                        "relative",
                        "subordinator",
                        "contrast",
                        "coordinator",
                        "condition",
                        "pronoun-relative",
                        "perfect-marker" -> false;
                default -> true;
            };
        }
    }

    private boolean quote(int i) {
        return tokens.isMark(i, '«') || tokens.isMark(i, '»') || tokens.isMark(i, '"');
    }

    double of(int i, WordClass cls, int reading, int clitics) {
        double score = switch (cls) {
            case PARTICLE -> 6;
            case PERFECT, IMPERFECT -> 2.2;
            case IMPERATIVE -> -0.5;
            case MASDAR -> 2.4;
            case NOUN -> 2.3;
            case PARTICIPLE -> 2;
            case ADJECTIVE -> 1.9;
            case UNKNOWN -> 0;
        };
        Lemma lemma = words.lexicon().lemma(Readings.lemma(reading));
        score -= 0.4 * Integer.bitCount(clitics & ~Words.ARTICLE);
        if ((clitics & Words.PRONOUN) != 0) {
            score -= 0.6;
        }
        if (Readings.bound(reading) && (clitics & Words.ARTICLE) != 0) {
            score -= 3;
        }
        if (Readings.number(reading) == 2 && (clitics & Words.PRONOUN) != 0) {
            // «حربية» is not "his two wars".
            score -= 0.9;
        }
        if (Readings.bound(reading) && (clitics & Words.PRONOUN) == 0) {
            score -= cls.isVerb() ? 2 : 0.5;
        }
        if (cls == WordClass.PARTICLE) {
            return score + particle(i, lemma, clitics);
        }
        if (cls.isVerb() || cls == WordClass.IMPERATIVE) {
            score += verb(i, cls, clitics) + form(i, cls, reading, clitics, lemma) + aspect(i, lemma.use());
        } else {
            score += noun(i, cls, reading, clitics);
            boolean predicate =
                    !clauseHasVerb && lemma.kind().equals("adjective-state") && (clitics & Words.ARTICLE) == 0;
            score -= lemma.kind().equals("adjective-state") && (clitics & Words.ARTICLE) != 0 ? 0.7 : 0;
            score += predicate && words.known(i - 1) && words.cls(i - 1) != WordClass.PARTICLE && !words.isVerb(i - 1)
                    ? 0.7
                    : 0;
        }
        return score
                + (lemma.cue().isPresent() ? complements.speech(i, lemma.cue().get()) : complements.frame(i, lemma));
    }

    /** «عادت الاشتباكات», «راح الجنود يفتشون» against «عادت الأسر»: what begins or goes on is an event. */
    private double aspect(int i, Use use) {
        if (use != Use.ASPECT) {
            return 0;
        }
        return subject.event(i + 1) || subject.event(i + 2) || tokens.isWord(i + 2) && text[tokens.start(i + 2)] == 'ي'
                ? 0.4
                : -0.2;
    }

    private double particle(int i, Lemma lemma, int clitics) {
        double score = 0;
        if ((clitics & Words.PRONOUN) != 0) {
            score -= lemma.kind().equals("preposition") ? 1.5 : 2.5;
        }
        if ((clitics & Words.FA) != 0) {
            // «فتحت» is rather "opened" than "and under": ف before a preposition is rare in news.
            score -= 3;
        }
        if (tokens.is(i, "خاصه") && isNoun(i - 1)) {
            // «قوات خاصة» is a kind of forces.
            score -= 5;
        }
        boolean first = starts(i) && article(i + 1) && (clitics == 0);
        if (first
                && (tokens.is(i, "خلف")
                        || tokens.is(i, "حول")
                        || tokens.is(i, "عبر")
                        || tokens.is(i, "هنا")
                        || tokens.is(i, "صوب")
                        || tokens.is(i, "غير"))) {
            // As the first word before a subject, these are "left behind", "turned", "crossed", "congratulated".
            score -= 3;
        }
        boolean verb = opens(i) && article(i + 1) && complements.thatNear(i);
        if (verb && (spells(i, "بين") || spells(i, "عقب") || spells(i, "ابان"))) {
            score -= 5;
        }
        return score;
    }

    private double verb(int i, WordClass cls, int clitics) {
        int before = i - 1;
        boolean conjunction = (clitics & (Words.CONJUNCTION | Words.FA)) != 0;
        double score = 0;
        if (conjunction || opens(i)) {
            score += 1.2;
        } else if (words.cls(before) == WordClass.PARTICLE) {
            score += words.hasPronoun(before) ? 0.3 : afterParticle(before, cls);
        } else if (words.isVerb(before)) {
            score += afterVerb(words.use(before), cls);
        } else if (words.preposition(before) != 0
                && !words.hasArticle(before)
                && words.cls(before) != WordClass.UNKNOWN) {
            score -= 1.2;
        } else if (named(i)) {
            score -= named(before) || phrases.at(Domain.TITLE, before) >= 0 ? 2.5 : 0;
        }
        if (clauseHasVerb && cls == WordClass.PERFECT && !conjunction && words.hasArticle(before)) {
            // «زار المحامي سجن المدينة»: the clause has its verb, and nothing opens another.
            score -= 1.5;
        }
        if ((clitics & Words.PRONOUN) != 0 && conjunction && text[tokens.end(i) - 1] == 'ه') {
            // «وزارة» is not "and he visited it".
            score -= 1.5;
        }
        if ((clitics & Words.PRONOUN) != 0 && starts(i)) {
            // «حملة عسكرية» is rather a campaign than "he carried it".
            score -= 0.8;
        }
        score += (clitics & Words.FUTURE) != 0 ? 1.5 : 0;
        score -= (clitics & Words.PREPOSITION_L) != 0 ? 0.3 : 0;
        score -= (clitics & Words.FA) != 0 && cls == WordClass.IMPERFECT ? 0.8 : 0;
        return score + (article(i + 1) ? 0.3 : 0);
    }

    private boolean named(int i) {
        return phrases.at(Domain.PERSON_NAME, i) >= 0 || phrases.at(Domain.WEAK_PERSON_NAME, i) >= 0;
    }

    /** Person, agreement with a subject that follows, and whether it can have an object. */
    private double form(int i, WordClass cls, int reading, int clitics, Lemma lemma) {
        double score = !Readings.passive(reading) ? 0 : (clitics & Words.CONJUNCTION) != 0 ? -1.5 : -0.7;
        score += switch (Readings.person(reading)) {
            case 1 -> (clitics & Words.CONJUNCTION) != 0 ? -2.2 : -1.6;
            case 2 -> -1.9;
            default -> 0;
        };
        if ((clitics & Words.PRONOUN) != 0
                && lemma.object() == Slot.NONE
                && lemma.cue().isEmpty()) {
            score -= 1;
        }
        if (Readings.person(reading) == 3 && Readings.number(reading) == 1 && (clitics & Words.PRONOUN) == 0) {
            boolean after = (clitics & Words.CONJUNCTION) == 0 && isNoun(i - 1);
            Subject.Gender gender = after ? subject.at(i - 1) : subject.at(i + 1);
            if (after && gender != Subject.Gender.OPEN) {
                score += Readings.feminine(reading) == (gender == Subject.Gender.FEMININE) ? 0.3 : -0.3;
            } else if (gender != Subject.Gender.OPEN) {
                boolean agrees = Readings.feminine(reading) == (gender == Subject.Gender.FEMININE);
                score += agrees ? 0.3 : cls == WordClass.IMPERFECT ? -0.9 : -0.5;
            }
        }
        boolean feminine = cls == WordClass.IMPERFECT && Readings.person(reading) == 3 && Readings.feminine(reading);
        if (feminine && opens(i) && (tokens.is(i + 1, "ان") || tokens.is(i + 1, "علي"))) {
            // «تبين أن», «تحتم على»: without a subject it is the perfect.
            score -= 1;
        }
        return score;
    }

    private boolean isNoun(int i) {
        return words.cls(i) == WordClass.NOUN || words.cls(i) == WordClass.MASDAR;
    }

    private double afterParticle(int before, WordClass cls) {
        boolean imperfect = cls == WordClass.IMPERFECT;
        return switch (words.lemma(before).kind()) {
            case "preposition" ->
                tokens.is(before, "حتي") || tokens.is(before, "مثل") || tokens.is(before, "من") ? -1.5 : -4;
            case "demonstrative", "quantifier" -> -4;
            case "negation" -> imperfect ? 5 : -3;
            case "perfect-marker", "future" -> 5;
            case "relative" -> 3;
            case "that" -> tokens.length(before) > 3 ? 1.5 : imperfect ? 2 : -1;
            case "subordinator", "condition" -> imperfect ? 2 : 1.2;
            case "contrast", "coordinator" -> 1.5;
            case "pronoun", "pronoun-relative", "adverb", "perhaps" -> 1.5;
            case "negation-noun", "existential" -> -4;
            default -> 0;
        };
    }

    private static double afterVerb(Use use, WordClass cls) {
        boolean imperfect = cls == WordClass.IMPERFECT;
        return switch (use) {
            case STATE -> 2;
            case ASPECT, MODAL -> imperfect ? 2 : -3.5;
            default -> imperfect ? -1.5 : -3.5;
        };
    }

    private double noun(int i, WordClass cls, int reading, int clitics) {
        int before = i - 1;
        boolean describes = cls == WordClass.ADJECTIVE || cls == WordClass.PARTICIPLE;
        double score = 0;
        if (words.cls(before) == WordClass.PARTICLE && !words.hasPronoun(before)) {
            String kind = words.lemma(before).kind();
            if (kind.equals("preposition") || kind.equals("quantifier") || kind.equals("negation-noun")) {
                score += 1.5;
            }
        }
        boolean afterNoun = words.cls(before) == WordClass.NOUN || words.cls(before) == WordClass.MASDAR;
        boolean glued = (clitics & (Words.CONJUNCTION | Words.FA | Words.PREPOSITION_B | Words.PREPOSITION_L)) == 0;
        if (afterNoun && glued) {
            boolean article = (clitics & Words.ARTICLE) != 0;
            if (describes) {
                score += words.hasArticle(before) == article ? describing(before, reading) : article ? 0.2 : 0;
                // «تهديد أمن البلاد»: before an article it is the head of a genitive.
                score -= !article && article(i + 1) ? 0.9 : 0;
            } else if (!words.hasArticle(before)) {
                score += article(i + 1) && cls == WordClass.NOUN ? 0.7 : 0.2;
            }
        }
        return score;
    }

    /** An adjective agrees with its noun: «الجيش السوري», but not «الجيش المدينة». */
    private double describing(int noun, int adjective) {
        int head = words.reading(noun);
        boolean feminine = Readings.feminine(head);
        if (Readings.number(head) == 3) {
            boolean human = words.lemma(noun).kind().equals("person")
                    || words.lemma(noun).kind().equals("source");
            return human || Readings.feminine(adjective) || Readings.number(adjective) == 3 ? 0.8 : -0.6;
        }
        boolean agrees = feminine == Readings.feminine(adjective)
                && (Readings.number(head) == 0
                        || Readings.number(adjective) == 0
                        || Readings.number(head) == Readings.number(adjective));
        return agrees ? 0.8 : -0.6;
    }

    /** Whether a clause opens here: at the start, or after a mark or a line. */
    private boolean opens(int i) {
        return i == 0
                || !(tokens.isWord(i - 1) || tokens.isNumber(i - 1) || tokens.kind(i - 1) == TokenKind.FOREIGN)
                        && !tokens.isMark(i - 1, '(')
                        && !tokens.isMark(i - 1, '-')
                        && !tokens.isMark(i - 1, '/');
    }

    private boolean spells(int i, String word) {
        int waw = text[tokens.start(i)] == 'و' ? 1 : 0;
        int from = tokens.start(i) + waw;
        if (tokens.end(i) - from != word.length()) {
            return false;
        }
        for (int k = 0; k < word.length(); k++) {
            if (text[from + k] != word.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    private boolean starts(int i) {
        return i == 0 || tokens.kind(i - 1) == TokenKind.BREAK || tokens.isMark(i - 1, '.');
    }

    private boolean article(int i) {
        return tokens.isWord(i)
                && tokens.length(i) > 3
                && text[tokens.start(i)] == 'ا'
                && text[tokens.start(i) + 1] == 'ل';
    }
}
