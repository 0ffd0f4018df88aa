package org.isnad.reading.english;

import org.isnad.model.EventType;

/** Neutral English words for the event types. */
final class TypeWords {
    private TypeWords() {}

    static String of(EventType type) {
        return switch (type) {
            case CLASH -> "fighting";
            case OFFENSIVE -> "military operation";
            case AIR_STRIKE -> "air strike";
            case SHELLING -> "shelling";
            case EXPLOSION -> "explosion";
            case ATTACK -> "attack";
            case CASUALTIES -> "people killed or hurt";
            case DESTRUCTION -> "destruction";
            case ABUSE -> "abuse";
            case DISPLACEMENT -> "displacement";
            case CAPTURE -> "capture";
            case CONTROL -> "control";
            case WITHDRAWAL -> "withdrawal";
            case SIEGE -> "siege or closure";
            case MOVEMENT -> "movement";
            case EVACUATION -> "evacuation";
            case DEPLOYMENT -> "deployment";
            case SURRENDER -> "surrender";
            case DETENTION -> "detention";
            case RELEASE -> "release";
            case AGREEMENT -> "agreement";
            case TALKS -> "talks";
            case VIOLATION -> "violation";
            case AID -> "aid";
            case CLEARANCE -> "clearance";
            case ACCUSATION -> "accusation";
            case THREAT -> "threat or warning";
            case DEMAND -> "demand";
            case REJECTION -> "rejection";
            case SUPPORT -> "support";
            case PLEDGE -> "pledge";
            case ASSESSMENT -> "assessment";
            case PROTEST -> "protest";
            case POLITICS -> "political act";
            case DISASTER -> "disaster or hardship";
            case OTHER -> "event";
        };
    }
}
