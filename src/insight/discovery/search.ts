import { isUsable, patternVerdicts } from '../../definition/edit/proposed';
import type { Condition, NumberNotation } from '../../engine/model';
import { type Checkpoint, unhurried } from '../checkpoint';
import { aloneOf } from '../scorecard/alone';
import { classesOf } from '../scorecard/classes-of';
import { conditionOf } from '../scorecard/condition';
import type { Encoded } from '../scorecard/encoded';
import { hardlyWins } from '../scorecard/exclusions';
import { gate, LEAST_DEALS } from '../scorecard/gate';
import type { OpenFields, Tested } from '../scorecard/open-fields';
import { countSplit, type Split } from './count-split';
import type { Sample } from './deal-sample';
import { judgeCondition } from './judge-condition';
import type { Pattern, QuietField } from './pattern';
import { words as say } from './words';

/** What fields tell. */
export interface Searched {
  /** Criteria first, noise last; the surest first among equals. */
  readonly patterns: Pattern[];
  /** Fields that no condition divides. */
  readonly quiet: QuietField[];
}

/** A field as the gate has it. */
interface Ranked extends Tested {
  readonly q: number;
  readonly passed: boolean;
}

/**
 * What each field tells alone: its classes as a condition, and beside it the values that hardly ever
 * win.
 *
 * @param fields - As `openFields` gives them.
 * @param onlyOnDeals - Fields that no account has.
 * @param notation - How numbers are written in the workbook.
 * @param checkpoint - May end it.
 */
export function search(
  { tested, sample }: Pick<OpenFields, 'tested' | 'sample'>,
  onlyOnDeals: ReadonlySet<string>,
  notation: NumberNotation,
  checkpoint: Checkpoint = unhurried,
): Searched {
  const { q, passed } = gate(tested.map(({ chance }) => chance));
  const ranked = tested.map((one, index): Ranked => {
    return { ...one, q: q[index] as number, passed: passed[index] === true };
  });
  const patterns = exclusions(ranked, sample);
  const quiet: QuietField[] = [];
  for (const field of ranked) {
    checkpoint();
    const found = criterion(field, sample, notation);
    if (found === undefined) quiet.push(quietField(field));
    else patterns.push(found);
  }
  const usable = patterns.map((one) => (onlyOnDeals.has(one.field) ? withoutUse(one) : one));
  return { patterns: inOrder(usable), quiet };
}

/** The deals that are worth at least half a point, against the others. */
function criterion(
  { encoded, chance: p, q, passed }: Ranked,
  sample: Sample,
  notation: NumberNotation,
): Pattern | undefined {
  const { column } = encoded;
  const alone = aloneOf(encoded, sample.won);
  const form = alone && conditionOf(column.field, classesOf(alone), notation);
  const split = form && splitBy(encoded, form, sample);
  if (form === undefined || split === undefined) return undefined;
  const { operator, value, name } = form;
  const found = {
    field: column.field,
    operator,
    value,
    name,
    p,
    q,
    split,
    passed,
    hardlyWins: false,
  };
  return judgeCondition(found, sample);
}

function exclusions(fields: readonly Ranked[], sample: Sample): Pattern[] {
  const all = hardlyWins(
    fields.map(({ encoded }) => encoded),
    sample,
  );
  return all.flatMap(({ field, operator, value }) => {
    const own = fields.find(({ encoded }) => encoded.column.field === field);
    const split = own && splitBy(own.encoded, { operator, value }, sample);
    if (own === undefined || split === undefined) return [];
    const { chance: p, q, passed } = own;
    const found = { field, operator, value, name: '', p, q, split, passed, hardlyWins: true };
    const pattern = judgeCondition(found, sample);
    return pattern.verdict === 'exclusion' ? [pattern] : [];
  });
}

/** `undefined` where one side is too small to say anything. */
function splitBy(
  { column }: Encoded,
  condition: Omit<Condition, 'field'>,
  sample: Sample,
): Split | undefined {
  const matches = column.matches(condition);
  if (matches === undefined) return undefined;
  const split = countSplit(matches, sample);
  const { metWon, metLost, otherWon, otherLost } = split.all;
  return Math.min(metWon + metLost, otherWon + otherLost) < LEAST_DEALS ? undefined : split;
}

function quietField({ encoded, q, passed }: Ranked): QuietField {
  const { field } = encoded.column;
  return { field, q, why: passed ? say.weak : say.chance(q) };
}

/** A pattern that would be of use if accounts had its field. */
function withoutUse(pattern: Pattern): Pattern {
  return isUsable(pattern)
    ? { ...pattern, verdict: 'only on deals, cannot score accounts' }
    : pattern;
}

function inOrder(patterns: readonly Pattern[]): Pattern[] {
  const place = ({ verdict }: Pattern) => patternVerdicts.indexOf(verdict);
  return [...patterns].sort(
    (a, b) => place(a) - place(b) || a.q - b.q || a.p - b.p || b.strength - a.strength,
  );
}
