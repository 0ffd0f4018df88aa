package org.isnad.arabic.token;

/** What a token is made of. */
public enum TokenKind {
    /** Arabic letters. */
    WORD,
    /** Digits, with the separators of thousands and decimals inside them. */
    NUMBER,
    /** Latin or other letters. */
    FOREIGN,
    /** One mark: punctuation or symbol. */
    MARK,
    /** One or more line ends. */
    BREAK
}
