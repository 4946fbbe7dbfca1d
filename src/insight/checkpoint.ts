/**
 * Called between the steps of something long, at least once in what a slow machine does in half a
 * minute. It ends the work by throwing where no time is left; what it looks at is its owner's.
 */
export type Checkpoint = () => void;

/** Never ends anything. */
export const unhurried: Checkpoint = () => undefined;
