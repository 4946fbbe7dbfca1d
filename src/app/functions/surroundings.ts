import type { Clock, Workbook } from '../workbook';

/** What a custom function knows besides its arguments. */
export interface Surroundings {
  /** Asked only where the arguments do not say enough: each question is a service call. */
  readonly workbook: Workbook;
  readonly clock: Clock;
}
