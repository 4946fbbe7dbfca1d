import { fold } from '../../engine/values/fold';

/** Headers of the columns that Score accounts writes, in their order. */
export const scoreHeaders = [
  'ICP Tier',
  'ICP Score',
  'ICP Fit',
  'ICP Reason',
  'ICP Next Action',
  'ICP Owner',
  'ICP Due',
  'ICP Coverage',
  'ICP Version',
  'ICP Scored At',
] as const;

export type ScoreHeader = (typeof scoreHeaders)[number];

/** Headers of the columns that a field test writes. */
export const testHeaders = ['ICP Test Arm', 'ICP Test Tier'] as const;

export type TestHeader = (typeof testHeaders)[number];

const routingHeaders: ReadonlySet<ScoreHeader> = new Set(['ICP Owner', 'ICP Due']);

/** Whether a column says whose an account is, or by when: only where the definition does. */
export function isRouting(header: ScoreHeader): boolean {
  return routingHeaders.has(header);
}

/** A time as it stands under `ICP Scored At`. */
export const STAMP = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/;

/** A column of Score accounts, or of a field test, by what its header says. */
export interface OwnHeader<H = ScoreHeader> {
  readonly header: H;
  /** Name of the definition, folded; `''` for the one in `ICP Config`. */
  readonly name: string;
}

/** The count tells a column from the user's of the same header. */
const OWN = /^(icp [a-z ]+?)(?: \((.+)\))?(?: \d+)?$/;

/**
 * The header of a column that Score accounts, or a field test, writes for a definition.
 *
 * @param name - The definition's, `''` for the one in `ICP Config`.
 * @param count - From 2 on where the user has a column of that header.
 * @example ownHeader('ICP Tier', 'PLG') // 'ICP Tier (PLG)'
 */
export function ownHeader(header: ScoreHeader | TestHeader, name: string, count = 1): string {
  return `${header}${name === '' ? '' : ` (${name})`}${count === 1 ? '' : ` ${count}`}`;
}

/**
 * What a header says of a column of Score accounts.
 *
 * @param text - Any header.
 * @returns `undefined` for a header that Score accounts does not write.
 * @example parseOwnHeader('icp tier (PLG) 2') // { header: 'ICP Tier', name: 'plg' }
 */
export const parseOwnHeader = parser(scoreHeaders);

/** The same of a column of a field test. @example parseTestHeader('ICP Test Arm') // { header: 'ICP Test Arm', name: '' } */
export const parseTestHeader = parser(testHeaders);

/** Whether a header is one that the add-on writes beside accounts. */
export function isOwnHeader(text: unknown): boolean {
  return (parseOwnHeader(text) ?? parseTestHeader(text)) !== undefined;
}

function parser<H extends string>(headers: readonly H[]) {
  const byFolded = new Map(headers.map((header) => [fold(header), header]));
  return (text: unknown): OwnHeader<H> | undefined => {
    const [, plain = '', name = ''] = OWN.exec(fold(String(text))) ?? [];
    const header = byFolded.get(plain);
    return header === undefined ? undefined : { header, name };
  };
}
