import { type CardField, cardOf } from './card';
import type { Encoded } from './encoded';
import { forward } from './path';

/**
 * A field as it would stand in a card of its own: its classes by what it tells where nothing else is
 * known.
 *
 * @param won - 1 for a won deal.
 * @returns `undefined` where no division into classes gains anything.
 * @example aloneOf(encoded, won)?.credits // [0, 0.5, 1]
 */
export function aloneOf(encoded: Encoded, won: Uint8Array): CardField | undefined {
  const rows = [...won.keys()];
  const [fitted] = forward([encoded], won, rows, 1);
  return fitted && cardOf(fitted, won, rows, () => '')[0];
}
