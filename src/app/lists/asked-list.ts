import { LONGEST_PART } from '../../definition/history';
import { type ListRequest, listSchema } from '../../protocol/requests';

/**
 * What a list was asked to be, in a text of the log; `''` where that is too long for a cell.
 *
 * @example packAsked(asked) // '{"tiers":["Tier 1"],"conditions":[],"target":"linkedin","file":"import"}'
 */
export function packAsked({
  tiers,
  conditions,
  fillTo,
  byTest,
  target,
  file,
}: ListRequest): string {
  const text = JSON.stringify({ tiers, conditions, fillTo, byTest, target, file });
  return text.length > LONGEST_PART ? '' : text;
}

/** @returns `undefined` where the text was changed, or nothing is known. */
export function unpackAsked(text: string): ListRequest | undefined {
  try {
    const read = listSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
