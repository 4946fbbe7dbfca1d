import { focusSoon } from './focus-soon';

/** Id of the sentence of *Health*. */
export const HEADLINE = 'health-headline';

/** Where the focus goes when the finding that had it is gone. */
export function toHeadline(): void {
  focusSoon(HEADLINE);
}
