import type { Channel } from './channel';
import { giveRange, giveRanges, type Ref } from './makers';

interface Scope {
  readonly text: string;
  readonly sheet?: unknown;
  readonly range?: unknown;
}

const OPTIONS = {
  matchFormulaText: 'formulas',
  matchCase: 'matchCase',
  matchEntireCell: 'entireCell',
  useRegularExpression: 'regularExpression',
} as const;

/** A TextFinder over the document, a tab or a range. */
export function textFinder(channel: Channel, scope: Scope): object {
  const search: Record<string, unknown> = {
    sheet: null,
    range: null,
    formulas: false,
    matchCase: false,
    entireCell: false,
    regularExpression: false,
    ...scope,
  };
  let next = 0;
  const findAll = () => channel.call<Ref[]>('TextFinder.findAll', search);
  const finder: Record<string, unknown> = {
    findAll: () => giveRanges(findAll(), channel),
    findNext: () => giveRange(findAll()[next++] ?? null, channel),
    replaceAllWith: (text: string) => channel.call('TextFinder.replaceAllWith', search, text),
    replaceWith(text: string) {
      const current = findAll()[Math.max(0, next - 1)];
      if (!current) return 0;
      const only = { ...search, sheet: null, range: current };
      return channel.call('TextFinder.replaceAllWith', only, text);
    },
  };
  for (const [method, option] of Object.entries(OPTIONS)) {
    finder[method] = (on: boolean) => {
      search[option] = on;
      return finder;
    };
  }
  return finder;
}
