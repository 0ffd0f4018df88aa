package org.isnad.model;

/**
 * What kind of happening a claim is about: the list of the annotation guide.
 */
public enum EventType implements Labelled {
    /** Fighting between armed parties. */
    CLASH("clash"),
    /** A campaign starts, goes on, ends. */
    OFFENSIVE("offensive"),
    /** A strike from the air, drones too. */
    AIR_STRIKE("air-strike"),
    /** Artillery, rockets, missiles. */
    SHELLING("shelling"),
    /** Bomb, mine, car bomb, suicide attack. */
    EXPLOSION("explosion"),
    /** Other armed attack on people or a place. */
    ATTACK("attack"),
    /** People killed, wounded, missing. */
    CASUALTIES("casualties"),
    /** Things damaged or destroyed. */
    DESTRUCTION("destruction"),
    /** Human shields, torture, execution, starvation, sexual violence. */
    ABUSE("abuse"),
    /** People flee, return, reach safety. */
    DISPLACEMENT("displacement"),
    /** One side takes or retakes a place. */
    CAPTURE("capture"),
    /** Who holds how much, no change named. */
    CONTROL("control"),
    /** One side leaves a place, is defeated there, is driven out. */
    WITHDRAWAL("withdrawal"),
    /** Encirclement, blockade, cutting a road. */
    SIEGE("siege"),
    /** Convoys, vehicles, people travel. */
    MOVEMENT("movement"),
    /** People are taken out under an arrangement. */
    EVACUATION("evacuation"),
    /** Forces, aircraft, reinforcements are put in place, fly, patrol. */
    DEPLOYMENT("deployment"),
    /** Fighters give up. */
    SURRENDER("surrender"),
    /** Arrest, capture of a person, abduction. */
    DETENTION("detention"),
    /** Freed, exchanged. */
    RELEASE("release"),
    /** Deal, truce, arrangement: made, its terms, in force, approved. */
    AGREEMENT("agreement"),
    /** Negotiation, mediation, meeting, visit. */
    TALKS("talks"),
    /** Breach of a deal or of law. */
    VIOLATION("violation"),
    /** Relief, services, money. */
    AID("aid"),
    /** Demining, rubble. */
    CLEARANCE("clearance"),
    /** One blames another. */
    ACCUSATION("accusation"),
    /** Threat, warning. */
    THREAT("threat"),
    /** Call, appeal, order. */
    DEMAND("demand"),
    /** Refusal of an offer, of terms, of a demand. */
    REJECTION("rejection"),
    /** Praise, condolence, backing; condemnation with negative polarity. */
    SUPPORT("support"),
    /** Promise, declared intention. */
    PLEDGE("pledge"),
    /** Judgement or forecast of the situation, no concrete event. */
    ASSESSMENT("assessment"),
    /** Demonstration, strike of workers. */
    PROTEST("protest"),
    /** Vote, appointment, law, sanction, budget. */
    POLITICS("politics"),
    /** Accident, natural hazard, disease. */
    DISASTER("disaster"),
    /** None of these. */
    OTHER("other");

    private final String label;

    EventType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
