import type { Channel } from './channel';
import { make } from './remote';

/** A range as the host names it. */
export interface Ref {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Kind =
  | 'Spreadsheet'
  | 'Sheet'
  | 'Range'
  | 'RangeList'
  | 'NamedRange'
  | 'Protection'
  | 'Filter'
  | 'Group';

const prototypes = new Map<Kind, object>();

/** Registers the prototype of a kind; the kinds refer to one another, so they are found by name. */
export function define(kind: Kind, proto: object): void {
  prototypes.set(kind, proto);
}

export function object(kind: Kind, channel: Channel, ...ref: readonly unknown[]): object {
  const proto = prototypes.get(kind);
  if (!proto) throw new Error(`Kind must be a defined one, got ${kind}`);
  return make(proto, channel, ...ref);
}

export const giveSheet = (id: string | null, channel: Channel) =>
  id === null ? null : object('Sheet', channel, id);

export const giveSheets = (ids: readonly string[], channel: Channel) =>
  ids.map((id) => object('Sheet', channel, id));

export const giveRange = (ref: Ref | null, channel: Channel) =>
  ref === null ? null : object('Range', channel, ref);

export const giveRanges = (refs: readonly Ref[], channel: Channel) =>
  refs.map((ref) => object('Range', channel, ref));
