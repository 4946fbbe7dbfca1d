/**
 * What a person can choose, a line each with its number.
 *
 * @example numberedLines(['current', 'v3']) // '1. current\n2. v3'
 */
export function numberedLines(choices: readonly string[]): string {
  return choices.map((choice, index) => `${index + 1}. ${choice}`).join('\n');
}

/**
 * What a person chose by its number or in words.
 *
 * @param choices - What stood at each number, from 1 on.
 * @returns The words as they are where they are the number of none.
 * @example chosenOf(' 2', ['current', 'v3']) // 'v3'
 */
export function chosenOf(asked: string, choices: readonly string[]): string {
  const number = /^\s*#?(\d{1,4})\.?\s*$/.exec(asked)?.[1];
  return choices[Number(number ?? 0) - 1] ?? asked;
}
