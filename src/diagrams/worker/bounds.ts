/** The longest source that is drawn, as on GitHub. */
export const MAX_CHARACTERS = 50_000;
/** The most edges of a flowchart, as on GitHub. */
export const MAX_EDGES = 500;
