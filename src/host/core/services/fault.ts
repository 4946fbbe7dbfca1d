/** The service call (1-based) that fails, and with what. */
export interface Fault {
  readonly call: number;
  readonly message: string;
  /** All later calls fail as well. */
  readonly isLasting?: boolean;
  /** It is carried out all the same. */
  readonly isLate?: boolean;
}
