import { MOST_NONE_OF } from './banding';
import type { CardField } from './card';
import type { Classed, NumberBand, TextBand } from './classed';

/** Of values that are all named: "all but these" where the good ones are so many times as many. */
const MANY_GOOD = 2;

/**
 * The classes of a field of the card, as they are written into a condition.
 *
 * @example classesOf(card[0]) // { kind: 'yes-no', isYesBest: true }
 */
export function classesOf(field: CardField): Classed {
  const { kind } = field.encoded;
  const { credits, encoded, banding } = field;
  switch (kind) {
    case 'number':
      return { kind, bands: numberBands(field) };
    case 'date': {
      const [, older] = numberBands(field);
      const edge = (older?.from ?? 0) - 1;
      return { kind, isRecentBest: credits[0] === 1, full: edge, none: edge };
    }
    case 'yes-no':
      return { kind, isYesBest: credits[credits.length - 1] === 1 };
    case 'country': {
      const codes = encoded.bins.flatMap(({ text }, at) =>
        banding.bandOf[at] === 1 && at !== encoded.others ? [text] : [],
      );
      const observed = [...new Set(encoded.column.read('country'))].filter((code) => code !== '');
      return { kind, codes, isBest: true, observed };
    }
    case 'list':
      return { kind, bands: namedBands(field, (credit) => credit > 0), observed: textsOf(field) };
    case 'text': {
      const others = othersOf(field);
      const bands = namedBands(field, (credit) => credit !== others);
      return { kind, bands, others, observed: textsOf(field) };
    }
  }
}

/** Neighbours that are worth the same are one. */
function numberBands({ encoded, banding, credits }: CardField): NumberBand[] {
  const bands: NumberBand[] = [];
  encoded.bins.forEach(({ from, least, most }, at) => {
    const credit = credits[banding.bandOf[at] as number] as number;
    const last = bands[bands.length - 1];
    if (last?.credit === credit) bands[bands.length - 1] = { ...last, most };
    else bands.push({ credit, from, below: Number.POSITIVE_INFINITY, least, most });
  });
  return bands.map((band, at) => ({
    ...band,
    below: bands[at + 1]?.from ?? Number.POSITIVE_INFINITY,
  }));
}

function namedBands(
  { encoded, banding, credits }: CardField,
  isNamed: (credit: number) => boolean,
): TextBand[] {
  const texts = new Map<number, string[]>();
  encoded.bins.forEach(({ text }, at) => {
    const credit = credits[banding.bandOf[at] as number] as number;
    if (at === encoded.others || !isNamed(credit)) return;
    texts.set(credit, [...(texts.get(credit) ?? []), text]);
  });
  return [...texts]
    .map(([credit, named]) => ({ credit, texts: named }))
    .sort((a, b) => b.credit - a.credit);
}

/** What a value is worth that has no bin: as the rare ones, else 0, or 1 where few are bad. */
function othersOf({ encoded, banding, credits }: CardField): number {
  if (encoded.others >= 0) return credits[banding.bandOf[encoded.others] as number] as number;
  const worth = encoded.bins.map((_, at) => credits[banding.bandOf[at] as number] as number);
  const good = worth.filter((credit) => credit === 1).length;
  const bad = worth.filter((credit) => credit === 0).length;
  const isAll = good + bad === worth.length;
  return isAll && good >= MANY_GOOD * bad && bad <= MOST_NONE_OF ? 1 : 0;
}

function textsOf({ encoded }: CardField): string[] {
  const texts = new Map<string, string>();
  encoded.column.read('text').forEach((text, row) => {
    if (text !== '' && !texts.has(text)) texts.set(text, encoded.column.text(row));
  });
  return [...texts.values()];
}
