import { meantOperator } from '../../definition/meant-operator';
import { expectations } from '../../definition/messages';
import { showNumber } from '../../engine/values/shown-number';
import { must } from '../messages';

/** A cell that is a range, and the number that it counts as. */
export interface CountedRange {
  readonly text: string;
  readonly number: number;
}

/** What is said of a condition that the sidebar asks about, and of its field. */
export const words = {
  noOperator: (operator: string) =>
    must('Operator', expectations.operator(meantOperator(operator)), `"${operator}"`),
  noValue: (expected: string, value: string) => must('Value', expected, `"${value}"`),
  ranges: (closed: CountedRange | undefined, open: CountedRange | undefined) =>
    [
      closed && `Ranges count by their middle (${countsAs(closed)})`,
      open && `${closed ? 'open ones' : 'Open ranges count'} by their end (${countsAs(open)})`,
    ]
      .filter((part) => part !== undefined)
      .join(', '),
} as const;

function countsAs({ text, number }: CountedRange): string {
  return `"${text}" as ${showNumber(number)}`;
}
