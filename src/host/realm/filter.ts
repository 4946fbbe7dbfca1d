import type { Channel } from './channel';
import { define, giveRange, object } from './makers';
import { prototype, value } from './remote';

define('Filter', prototype('Filter', { getRange: giveRange, remove: value }));

/** @param sheet the id of the filtered tab, or null where it has no filter */
export function giveFilter(sheet: string | null, channel: Channel): object | null {
  return sheet === null ? null : object('Filter', channel, sheet);
}
