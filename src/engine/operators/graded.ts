import type { Misfit } from '../misfit';
import type { NumberNotation } from '../model';
import type { GradeRead } from '../values/readers';
import { inSpan, isRange } from '../values/span';
import { type Grade, gradeItems, ofFullCredit, parseGrades, splitGrades } from './grade-list';
import { meantGrade } from './grade-slips';
import type { Judge, Match, OperatorOf } from './operator';
import { firstOf } from './words';

const expects = 'items with their credit such as Software; Fintech (50%); 51-200 (30%)';

/**
 * The credit of the first item that fits: that equals the cell or an item of its list, or whose
 * number range holds the cell's number.
 */
export const graded = {
  name: 'graded',
  reads: 'grade',
  needsValue: true,
  neverUnknown: false,
  expects,
  example: 'Software; Fintech (50%); 51-200 (30%)',
  suits: ['text', 'number', 'list'],
  label,
  brief: (value) => firstOf(ofFullCredit(value)),
  explain: (field, value, shown, met) =>
    met ? `${field} ${shown}` : `${label(field, value)}: ${shown}`,
  parse,
  judge,
} as const satisfies OperatorOf<'grade', readonly Grade[]>;

function parse(value: string, notation: NumberNotation): readonly Grade[] | Misfit {
  for (const { written } of gradeItems(value)) {
    const meant = meantGrade(written, notation);
    if (meant === undefined) continue;
    const advice = `for "${written}" write ${meant}; a text goes into double quotes`;
    return { expected: `${expects} (${advice})` };
  }
  return parseGrades(value, notation) ?? { expected: expects };
}

function label(field: string, value: string): string {
  return `${field} graded ${splitGrades(value).join(', ')}`;
}

function judge(grades: readonly Grade[]): Judge<'grade'> {
  const spans = grades.flatMap(({ span }) => span ?? []);
  const sizes = spans.some(isRange) ? spans.length : 0;
  return (read) => credit(grades, read, sizes);
}

/** @param sizes - How many of the grades are numbers, where one at least is a range. */
function credit(grades: readonly Grade[], read: GradeRead, sizes: number): Match {
  if (read.items.length === 0 || (read.isDate && sizes === 0)) return Number.NaN;
  if (sizes === grades.length && Number.isNaN(read.number)) return Number.NaN;
  return grades.find((grade) => fits(grade, read))?.credit ?? 0;
}

function fits({ item, span }: Grade, { items, number }: GradeRead): boolean {
  return items.includes(item) || (span !== undefined && inSpan(span, number));
}
