package throughline.kernel;

/** What a person is to the platform. A role says which pages exist for them; {@link Scope} says whose data. */
public enum Role {
    /** Works for a Violence Reduction Unit: commissions interventions and evaluates them. */
    COMMISSIONER,
    /** Works for a youth charity: sends participants, attendance and outcomes. */
    PROVIDER,
    /** Works for the Home Office: reads released findings, decides on long-term funding. */
    FUNDER,
    /** Keeps the accounts and the organisations; sees no record of any child. */
    ADMINISTRATOR
}
