import { must } from '../messages';

/** What is said of a condition that the sidebar asks about. */
export const words = {
  noOperator: (operator: string) => must('Operator', 'one of the operators', `"${operator}"`),
  noValue: (expected: string, value: string) => must('Value', expected, `"${value}"`),
} as const;
