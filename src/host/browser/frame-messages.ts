import type { Outcome } from '../server/protocol';

/** What a sidebar's or dialog's page tells the page around it. */
export type FromFrame =
  | {
      readonly kind: 'run';
      readonly id: number;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus' }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number };

/** The answer to a `run` of the same id. */
export interface ToFrame {
  readonly id: number;
  readonly outcome: Outcome;
}
