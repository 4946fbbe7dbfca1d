/**
 * The evidence of a pattern, as the why of the criterion that it becomes.
 *
 * @param good - What the deals that meet it are counted as, such as `won`.
 * @param own - Their rate: `65 % of 100`.
 * @param other - That of the others: `30 %`.
 * @param years - `2025–2026`, blank where the deals have no dates.
 */
export function evidenceText(good: string, own: string, other: string, years: string): string {
  return `${good} ${own}, others ${other}${years === '' ? '' : `; deals of ${years}`}`;
}

const EVIDENCE = /^\S+ (?:< 1|\d+) % of \d+, others (?:< 1|\d+) %(?:; deals of \d{4}(?:–\d{4})?)?$/;

/** Whether a why is the evidence of a pattern and nothing else. */
export function isEvidence(why: string): boolean {
  return EVIDENCE.test(why.trim());
}
