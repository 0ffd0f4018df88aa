package org.isnad.arabic.inflect;

import java.util.List;

/**
 * One place in a paradigm. Genders that the language does not tell apart (first person, second person dual) are masculine.
 *
 * @param person the subject's person
 * @param gender the subject's gender
 * @param number the subject's number
 * @param prefix the consonant of the person prefix; empty in perfect and imperative
 * @param endings the endings of all moods in {@link Sounds}
 */
record Slot(Person person, Gender gender, GrammaticalNumber number, String prefix, List<String> endings) {
    private static final List<String> NONE = List.of("u", "a", "");
    private static final List<String> TWO = List.of("Ani", "A");
    private static final List<String> MEN = List.of("Una", "U_");
    private static final List<String> WOMEN = List.of("na");
    private static final List<String> WOMAN = List.of("Ina", "I");

    static final List<Slot> PERFECT = List.of(
            third('m', 1, "", List.of("a")),
            third('f', 1, "", List.of("at")),
            third('m', 2, "", List.of("A")),
            third('f', 2, "", List.of("atA")),
            third('m', 3, "", List.of("U_")),
            third('f', 3, "", WOMEN),
            second('m', 1, "", List.of("ta")),
            second('f', 1, "", List.of("ti")),
            second('m', 2, "", List.of("tumA")),
            second('m', 3, "", List.of("tum")),
            second('f', 3, "", List.of("tunna")),
            first(1, "", List.of("tu")),
            first(3, "", List.of("nA")));

    static final List<Slot> IMPERFECT = List.of(
            third('m', 1, "ي", NONE),
            third('f', 1, "ت", NONE),
            third('m', 2, "ي", TWO),
            third('f', 2, "ت", TWO),
            third('m', 3, "ي", MEN),
            third('f', 3, "ي", WOMEN),
            second('m', 1, "ت", NONE),
            second('f', 1, "ت", WOMAN),
            second('m', 2, "ت", TWO),
            second('m', 3, "ت", MEN),
            second('f', 3, "ت", WOMEN),
            first(1, "ء", NONE),
            first(3, "ن", NONE));

    static final List<Slot> IMPERATIVE = List.of(
            second('m', 1, "", List.of("")),
            second('f', 1, "", List.of("I")),
            second('m', 2, "", List.of("A")),
            second('m', 3, "", List.of("U_")),
            second('f', 3, "", WOMEN));

    private static Slot third(char gender, int number, String prefix, List<String> endings) {
        return of(Person.THIRD, gender, number, prefix, endings);
    }

    private static Slot second(char gender, int number, String prefix, List<String> endings) {
        return of(Person.SECOND, gender, number, prefix, endings);
    }

    private static Slot first(int number, String prefix, List<String> endings) {
        return of(Person.FIRST, 'm', number, prefix, endings);
    }

    private static Slot of(Person person, char gender, int number, String prefix, List<String> endings) {
        Gender g = gender == 'f' ? Gender.FEMININE : Gender.MASCULINE;
        GrammaticalNumber n = switch (number) {
            case 1 -> GrammaticalNumber.SINGULAR;
            case 2 -> GrammaticalNumber.DUAL;
            default -> GrammaticalNumber.PLURAL;
        };
        return new Slot(person, g, n, prefix, endings.stream().map(Slot::arabic).toList());
    }

    /** Latin n, t and m are easier to read in the tables above. */
    private static String arabic(String ending) {
        return ending.replace('n', 'ن').replace('t', 'ت').replace('m', 'م');
    }
}
