import { spokenHeader } from '../../definition/catalogue/match-header';
import { spokenWords } from '../../definition/short-names';
import { count } from '../../engine/figures';
import { writtenNumber } from '../written-number';
import { shortened } from './shortened';
import { FEW, type NumberSpan, type NumberSpans } from './spans';

/** What a header counts, in the plural: `locations`. */
const COUNTED = /(?:^| )\p{L}*[^s\W]s$/u;
/** What looks like a plural and is an amount, or a share. */
const NO_COUNT =
  /(?:sales|earnings|assets|savings|costs|expenses|status|basis|business|series|news|campus|bonus|address)$|\b(?:per|average|avg|mean|median|rate|ratio|share|since|percent)\b|%/i;
/** Of a number in words; its value has them all. */
const DIGITS = 6;
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

/** What the numbers of a field are, for words. */
export interface Measured {
  /** Of a field that counts things, what it counts. */
  readonly noun: string | undefined;
  readonly areYears: boolean;
  readonly areWhole: boolean;
}

/** @param field - A header. */
export function measured(field: string, { spans, areWhole }: NumberSpans): Measured {
  const found = spans.flatMap(({ least, most }) => [least, most]);
  const areYears = areWhole && found.every((number) => number >= FIRST_YEAR && number <= LAST_YEAR);
  return { noun: areYears ? undefined : nounOf(field), areYears, areWhole };
}

function nounOf(field: string): string | undefined {
  const words = spokenWords(field);
  if (COUNTED.test(words) && !NO_COUNT.test(words) && !NO_COUNT.test(field)) {
    return words.replace(/^(?:num|nr) /, '');
  }
  return spokenHeader(field) === 'size' ? 'people' : undefined;
}

/**
 * A span in words.
 *
 * @returns `none`, `up to 2`, `1–2`, `3 or more`, `100–1,000`, `before 2010`
 */
export function spanWords(span: NumberSpan, { areYears, areWhole }: Measured): string {
  const { from, below, least, most, last } = span;
  const told = (number: number) => toldNumber(number, areYears);
  if (last === Number.POSITIVE_INFINITY) return `${told(from)} or ${areYears ? 'later' : 'more'}`;
  const isFew = areWhole && last <= FEW;
  const top = isFew || areYears ? last : below;
  if (from === Number.NEGATIVE_INFINITY) {
    if (least === 0 && most === 0) return 'none';
    if (areYears) return `before ${told(below)}`;
    return isFew ? `up to ${told(last)}` : `under ${told(below)}`;
  }
  return from === top ? told(from) : `${told(from)}–${told(top)}`;
}

/**
 * A span of what a field counts, `1–2 locations`; else with the field's name.
 *
 * @param name - The field's, as it reads there.
 * @param most - In characters; the field's name gives way.
 */
export function countedSpan(name: string, span: NumberSpan, about: Measured, most: number): string {
  const words = spanWords(span, about);
  const { noun } = about;
  const fitting = (text: string, rest: string) => shortened(text, most - rest.length);
  if (words === 'none') return `no ${fitting(noun ?? name, 'no ')}`;
  if (noun === undefined) return `${fitting(name, ` ${words}`)} ${words}`;
  const counted = words === '1' || words === 'up to 1' ? singular(noun) : noun;
  return `${words} ${fitting(counted, `${words} `)}`;
}

function singular(noun: string): string {
  if (noun === 'people') return 'person';
  return noun.replace(/ies$/, 'y').replace(/s$/, '');
}

function toldNumber(number: number, isYear: boolean): string {
  const rounded = Number(number.toPrecision(DIGITS));
  if (isYear || Math.abs(rounded) < 1) return String(rounded);
  return Math.abs(rounded) < 1e6 ? count(rounded) : writtenNumber(rounded);
}
