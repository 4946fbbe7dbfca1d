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

/** How the deals of a band ended, in words. */
export interface BandEvidence {
  /** `62 % of 81` */
  readonly rate: string;
  /** Who they are: `with 100–1,000 employees`. */
  readonly text: string;
}

/**
 * The evidence of a criterion whose values are worth different credits, as its why.
 *
 * @param bands - Best first.
 * @param years - `2025–2026`, blank where the deals have no dates.
 * @example bandsText([{ rate: '62 % of 81', text: 'in DACH' }, { rate: '9 % of 44', text: 'elsewhere' }], '')
 * // 'Won 62 % of 81 in DACH, 9 % of 44 elsewhere'
 */
export function bandsText(bands: readonly BandEvidence[], years: string): string {
  const told = bands.map(({ rate, text }) => `${rate} ${text}`);
  return `Won ${[...told, ...(years === '' ? [] : [years])].join(', ')}`;
}

const RATE = '(?:< 1|\\d+) % of [\\d,]+';
const YEARS = '\\d{4}(?:–\\d{4})?';
const evidences = [
  new RegExp(`^\\S+ ${RATE}, others (?:< 1|\\d+) %(?:; deals of ${YEARS})?$`),
  new RegExp(`^Won ${RATE} [^\\n]+, (?:${RATE} [^\\n]+|${YEARS})$`),
];

/** Whether a why is the evidence of deals and nothing else. */
export function isEvidence(why: string): boolean {
  return evidences.some((evidence) => evidence.test(why.trim()));
}
