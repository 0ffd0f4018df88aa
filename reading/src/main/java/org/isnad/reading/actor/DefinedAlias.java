package org.isnad.reading.actor;

import org.isnad.reading.ReadingException;

/**
 * A second name that a text gives to what it has just named: «قوات سورية الديموقراطية (قسد)». All offsets are numbers of tokens,
 * half-open.
 *
 * @param fullFirst the first token of the full name
 * @param fullEnd the token after the full name
 * @param aliasFirst the first token of the alias, without quotation marks
 * @param aliasEnd the token after the alias
 * @param aliasStripped how many letters at the start of the alias are a glued preposition («ب»)
 * @param rule what found it
 */
public record DefinedAlias(int fullFirst, int fullEnd, int aliasFirst, int aliasEnd, int aliasStripped, String rule) {

    /** Checks that both stretches hold something and stand one after the other. */
    public DefinedAlias {
        if (fullFirst < 0
                || fullEnd <= fullFirst
                || aliasFirst < fullEnd
                || aliasEnd <= aliasFirst
                || aliasStripped < 0) {
            throw new ReadingException("an alias [%d, %d) cannot follow its full name [%d, %d)"
                    .formatted(aliasFirst, aliasEnd, fullFirst, fullEnd));
        }
    }
}
