package org.isnad.reading.place;

import java.util.Set;
import org.isnad.arabic.token.Tokens;

/** Words that place something beside a place: points of the compass, one or two («شمال غرب»), and parts («مشارف», «محيط»). Pure. */
final class Directions {
    private static final Set<String> COMPASS =
            Set.of("شمال", "شمالي", "جنوب", "جنوبي", "شرق", "شرقي", "غرب", "غربي", "وسط", "اقصي");
    private static final Set<String> PARTS = Set.of(
            "مشارف", "محيط", "اطراف", "تخوم", "مركز", "انحاء", "عموم", "اراضي", "مدخل", "مداخل", "ضفاف", "ضفه", "شاطئ",
            "شاطي", "سواحل", "اجواء", "سماء", "قلب", "شوارع", "احياء", "مناطق", "قري", "بلدات", "جوار", "غالبيه",
            "معظم");
    private static final Set<String> ADJECTIVES = Set.of(
            "الشرقي",
            "الشرقيه",
            "الغربي",
            "الغربيه",
            "الشمالي",
            "الشماليه",
            "الجنوبي",
            "الجنوبيه",
            "الاوسط",
            "الوسطي",
            "الكبري",
            "الصغري",
            "الحدوديه",
            "الحدودي",
            "الساحليه",
            "الساحلي",
            "الاعلي",
            "الاسفل",
            "القديم",
            "القديمه",
            "الجديد",
            "الجديده",
            "الدولي",
            "العسكري",
            "العسكريه",
            "الجوي",
            "الجويه",
            "البحريه",
            "الفوقاني",
            "التحتاني",
            "الكبيره",
            "الصغيره",
            "النفطي",
            "الثانيه",
            "الاولي",
            "المركزي",
            "الوطني",
            "البري",
            "العام");

    private Directions() {}

    /** The token after the words of direction at {@code i}; {@code i} if there is none. */
    static int end(Tokens tokens, int i) {
        if (!tokens.isWord(i) || !is(tokens.folded(i))) {
            return i;
        }
        int end = i + 1;
        if (end < tokens.size() && tokens.isWord(end) && COMPASS.contains(tokens.folded(end))) {
            end++;
        }
        return end;
    }

    private static boolean is(String word) {
        if (COMPASS.contains(word) || PARTS.contains(word)) {
            return true;
        }
        int from = stripped(word);
        return from > 0;
    }

    /** How many proclitics stand before a word of direction. */
    static int stripped(String word) {
        if (COMPASS.contains(word) || PARTS.contains(word)) {
            return 0;
        }
        for (int from = 1; from <= 2 && from + 3 <= word.length(); from++) {
            char c = word.charAt(from - 1);
            boolean first = from == 1 && (c == 'و' || c == 'ف' || c == 'ب' || c == 'ل');
            boolean second = from == 2 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف') && (c == 'ب' || c == 'ل');
            String rest = word.substring(from);
            if ((first || second) && (COMPASS.contains(rest) || PARTS.contains(rest))) {
                return from;
            }
        }
        return 0;
    }

    /** Whether a word is an adjective of a point of the compass: «الشرقي», «الشمالية». */
    static boolean isCompass(String folded) {
        return ADJECTIVES.contains(folded)
                && (folded.startsWith("الشر")
                        || folded.startsWith("الغر")
                        || folded.startsWith("الشما")
                        || folded.startsWith("الجنو")
                        || folded.startsWith("الاوس"));
    }

    /** Whether a word is an adjective that belongs to a place's name: «الشرقي», «الدولي». */
    static boolean isAdjective(String folded) {
        return ADJECTIVES.contains(folded);
    }
}
