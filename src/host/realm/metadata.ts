import { type Channel, tie } from './channel';
import { giveRange, giveSheet, type Ref } from './makers';

interface Found {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: string;
  readonly sheet: string;
  readonly range: Ref | null;
}

/** Where a finder looks: everywhere, in a tab, in a range. */
interface Scope {
  readonly sheet?: unknown;
  readonly range?: unknown;
}

const CONDITIONS = {
  withId: 'id',
  withKey: 'key',
  withValue: 'value',
  withVisibility: 'visibility',
  withLocationType: 'locationType',
} as const;

/** A DeveloperMetadataFinder; only `find` is a service call. */
export function metadataFinder(channel: Channel, scope: Scope = {}): object {
  const search: Record<string, unknown> = { sheet: null, range: null };
  for (const part of Object.values(CONDITIONS)) search[part] = null;
  Object.assign(search, scope);
  const finder: Record<string, unknown> = {
    find: () =>
      channel
        .call<Found[]>('DeveloperMetadataFinder.find', search)
        .map((one) => metadata(one, channel)),
  };
  for (const [method, part] of Object.entries(CONDITIONS)) {
    finder[method] = (wanted: unknown) => {
      search[part] = wanted;
      return finder;
    };
  }
  return finder;
}

/** What was found, as it was then. */
function metadata(found: Found, channel: Channel): object {
  const change = (method: string) => (text: string) => {
    channel.call(`DeveloperMetadata.${method}`, found.id, text);
    return own;
  };
  const own = {
    getId: () => found.id,
    getKey: () => found.key,
    getValue: () => found.value,
    getVisibility: () => found.visibility,
    getLocation: () => location(found, channel),
    setKey: change('setKey'),
    setValue: change('setValue'),
    setVisibility: change('setVisibility'),
    remove: () => {
      channel.call('DeveloperMetadata.remove', found.id);
    },
  };
  return tie(own, channel, [found.id]);
}

/** The sheet is told of a tab's metadata only, the column of a column's. */
function location({ sheet, range }: Found, channel: Channel): object {
  return {
    getLocationType: () => (range === null ? 'SHEET' : 'COLUMN'),
    getSheet: () => giveSheet(range === null ? sheet : null, channel),
    getColumn: () => giveRange(range, channel),
    getRow: () => null,
    getSpreadsheet: () => null,
  };
}
