import { excludedReason } from '../../engine/excluded-reason';
import type { ScoringModel } from '../../engine/model';
import { LONGEST_REASON } from '../../engine/short-reason';
import { bestFirst } from '../../engine/tiers';
import type { Weighed } from '../../engine/weighed';
import { words } from '../../engine/words';
import type { Dialect } from '../dialects/dialect';
import { firstOf, type Sql } from '../sql';
import { SLOTS } from './slots';

export const BETWEEN = ' · ';

export function reasonText(
  dialect: Dialect,
  model: ScoringModel,
  weighed: readonly Weighed[],
  isScored: Sql,
  isUnscored: Sql,
): Sql {
  const { text } = dialect;
  const piece = (condition: Sql, ...parts: readonly Sql[]) =>
    firstOf([[condition, joined(parts)]], "''");
  const also = (takes: Sql, slot: number) => piece(`${takes} = 1`, "', '", `label_${slot}`);
  const isMiss = 'takes_5a + takes_5b + takes_5c';
  const fits = [text(words.fits('')), 'label_1', also('takes_2', 2), also('takes_3', 3)];
  const misses = (begin: string) => [text(begin), 'label_4', also(isMiss, 5)];
  const gap = (begin: string) => [text(begin), 'label_6'];
  const missesToo = piece('takes_4 = 1', ...misses(`${BETWEEN}${words.misses('')}`));
  const gapToo = piece('takes_6 = 1', ...gap(`${BETWEEN}${words.notKnown('')}`));
  const scored = firstOf(
    [
      ['label_1 IS NOT NULL', joined([...fits, missesToo, gapToo])],
      ['takes_4 = 1', joined([...misses(capitalised(words.misses(''))), gapToo])],
      ['takes_6 = 1', joined(gap(capitalised(words.notKnown(''))))],
    ],
    "''",
  );
  return firstOf([
    ...model.exclusions.map(
      ({ reason }, index) =>
        [`excluded_by = ${index + 1}`, exclusionText(dialect, model, reason)] as const,
    ),
    [isScored, scored],
    [
      isUnscored,
      weighed.length === 0 ? text(capitalised(words.noCriterion)) : unscoredText(dialect),
    ],
  ]);
}

/** More than two at once: each `||` writes all that stands before it anew. */
function joined(parts: readonly Sql[]): Sql {
  return parts.length > 2 ? `CONCAT(${parts.join(', ')})` : parts.join(' || ');
}

function capitalised(said: string): string {
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** How much is known, and the weightiest of what is not. */
function unscoredText(dialect: Dialect): Sql {
  const { text, float, wholeText } = dialect;
  const NAMES = '|';
  const SHARE = '50 %';
  const [begin = '', middle = ''] =
    words.onlyKnown(0.5, NAMES, true).split(NAMES)[0]?.split(SHARE) ?? [];
  const nothing = words.onlyKnown(0, NAMES, true).split(NAMES)[0] ?? '';
  const ends = [true, false].map(
    (areBlank) => words.onlyKnown(0, NAMES, areBlank).split(NAMES)[1] ?? '',
  );
  const percent = `${wholeText(`FLOOR(coverage * ${float(100)} + ${float(1e-8)})`)} || ' %'`;
  const head = firstOf(
    [['coverage = 0', text(nothing)]],
    `${text(begin)} || ${percent} || ${text(middle)}`,
  );
  const headSize = firstOf(
    [['coverage = 0', String(nothing.length)]],
    `${begin.length + middle.length} + ${dialect.length(percent)}`,
  );
  const line = (count: number) => {
    const slots = SLOTS.slice(0, count);
    const areBlank = slots.map((slot) => `blank_${slot}`).join(' AND ');
    const end = firstOf([[areBlank, text(ends[0] ?? '')]], text(ends[1] ?? ''));
    const size = [
      headSize,
      ...slots.map((slot) => `size_${slot}`),
      String(2 * (count - 1)),
      firstOf([[areBlank, String(ends[0]?.length)]], String(ends[1]?.length)),
    ].join(' + ');
    const names = slots.map((slot) => `label_${slot}`).join(" || ', ' || ");
    return { size, sql: [head, names, end].join(' || ') };
  };
  const [one, two, three] = [line(1), line(2), line(3)];
  return firstOf(
    [
      ['label_1 IS NULL', `${head} || ${text(ends[0] ?? '')}`],
      [`label_3 IS NOT NULL AND ${three.size} <= ${LONGEST_REASON}`, three.sql],
      [`label_2 IS NOT NULL AND ${two.size} <= ${LONGEST_REASON}`, two.sql],
    ],
    one.sql,
  );
}

/** Two scores of each length that a shown one can have. */
const SAMPLES = [
  [7, 8],
  [72, 83],
  [7.1, 8.2],
  [72.1, 83.2],
] as const;

/** Why a row is excluded, and what it would be: said by the engine for scores of each length. */
function exclusionText(dialect: Dialect, { tiers }: ScoringModel, reason: string): Sql {
  const { text, float, wholeText } = dialect;
  const tenths = 'FLOOR(standing * 10 + 0.5)'.replace('10', float(10)).replace('0.5', float(0.5));
  const whole = `FLOOR((${tenths}) / ${float(10)})`;
  const rest = `(${tenths}) - ${float(10)} * ${whole}`;
  const score = `(${wholeText(whole)} || ${firstOf([[`${rest} = 0`, "''"]], `'.' || ${wholeText(rest)}`)})`;
  const best = bestFirst(tiers);
  const said = best.map(({ name }) =>
    SAMPLES.map((samples) => template(reason, samples, name, { text, score })),
  );
  const unknown = excludedReason(reason, Number.NaN, '', LONGEST_REASON);
  const branches = best.flatMap(({ from }, tier) => {
    const own = said[tier] ?? [];
    const isTier = `standing >= ${float(from)}`;
    if (new Set(own).size === 1) return [[isTier, own[0] ?? ''] as const];
    return own.map(
      (sql, at) => [`${isTier} AND ${dialect.length(score)} = ${at + 1}`, sql] as const,
    );
  });
  return firstOf([['standing IS NULL', text(unknown)], ...branches]);
}

function template(
  reason: string,
  [one, other]: readonly [number, number],
  tier: string,
  { text, score }: { readonly text: Dialect['text']; readonly score: Sql },
): Sql {
  const said = excludedReason(reason, one, tier, LONGEST_REASON);
  const same = excludedReason(reason, other, tier, LONGEST_REASON);
  if (said === same) return text(said);
  const at = said.lastIndexOf(
    String(one),
    said.endsWith(`, ${tier})`) ? said.length - tier.length - 3 : said.length,
  );
  return [said.slice(0, at), said.slice(at + String(one).length)]
    .map(text)
    .join(` || ${score} || `);
}
