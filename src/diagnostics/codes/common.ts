/** What problems of several rooms take. */

/** A problem whose sentence needs no arguments. */
export type NoArgs = Readonly<Record<string, never>>;
