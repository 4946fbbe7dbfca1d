import type { Deal } from './deal';

/** Open deals that belong to no account of the list. */
export interface OpenAside {
  /** No account is written beside them. */
  readonly unnamed: number;
  /** The account that is written is not in the list. */
  readonly unlisted: number;
}

/** @example openAside([deal({ outcome: 'open', isJoined: false })]) // { unnamed: 1, unlisted: 0 } */
export function openAside(deals: readonly Deal[]): OpenAside {
  const aside = deals.filter(({ outcome, isJoined }) => outcome === 'open' && !isJoined);
  const unnamed = aside.filter(({ accountId }) => accountId === '').length;
  return { unnamed, unlisted: aside.length - unnamed };
}
