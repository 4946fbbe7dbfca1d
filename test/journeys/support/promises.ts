import { isDeepStrictEqual } from 'node:util';
import { shortNames } from '../../../src/definition/short-names';
import { isShortReason } from '../../../src/engine/short-reason';
import { fold } from '../../../src/engine/values/fold';
import { BY_HAND, type FirstDay, type Grid, type Step } from './first-day';
import { firstDifference } from './own-cells';
import { oracleOf } from './sheet-oracle';

/** Something that is promised of every first day. */
export interface Promised {
  readonly name: string;
  /** Where it says nothing of a workbook. */
  readonly concerns?: (day: FirstDay) => boolean;
  /** What was found instead; nothing where it was kept. */
  readonly broken: (day: FirstDay) => string | undefined;
}

const ACCOUNT_STEPS: readonly Step[] = ['insert formulas', 'score', 'score again'];
const OTHER_STEPS: readonly Step[] = [
  'set up',
  'complete the deals',
  'exclude by hand',
  'patterns',
  'build',
  'save',
  'backtest',
  'look back',
];

const hasAccounts = ({ workbook }: FirstDay) => workbook.accounts !== undefined;
const isProposed = ({ proposal }: FirstDay) => proposal?.definition !== undefined;
const isScored = (day: FirstDay) => hasAccounts(day) && column(day, 'ICP Score') !== undefined;

/** What the first day is judged by, in the order of its steps. */
export const promises: readonly Promised[] = [
  { name: 'every step goes through', broken: (day) => alertsOf(day, OTHER_STEPS) },
  {
    name: 'accounts are scored in both forms',
    concerns: hasAccounts,
    broken: (day) => alertsOf(day, ACCOUNT_STEPS) ?? unscored(day),
  },
  {
    name: 'without accounts their steps say so',
    concerns: (day) => !hasAccounts(day),
    broken: ({ said }) => {
      const silent = ACCOUNT_STEPS.filter((step) => !said[step].alerts.join().includes('ccounts'));
      return silent.length === 0 ? undefined : `nothing is said at ${silent.join(', ')}`;
    },
  },
  {
    name: 'the deals are found',
    broken: ({ start, workbook: { deals } }) => {
      const found = new Set(
        start?.definition.deals.filter(({ header }) => header !== '').map(({ role }) => role),
      );
      const missing = deals.columns.map(({ role }) => role).filter((role) => !found.has(role));
      return list('roles without a column', missing);
    },
  },
  {
    name: 'a definition is built where there is a signal',
    concerns: ({ workbook }) => workbook.isBuildable === true,
    broken: ({ proposal }) => (proposal?.definition ? undefined : `nothing: ${proposal?.why}`),
  },
  {
    name: 'nothing is built where there is none',
    concerns: ({ workbook }) => workbook.isBuildable === false,
    broken: ({ proposal }) =>
      proposal?.definition && `built: ${conditions(proposal.definition.criteria)}`,
  },
  {
    name: 'where nothing is built it is said, and the definition stays',
    concerns: (day) => !isProposed(day),
    broken: ({ proposal, beforeBuild, end, said }) => {
      if (!proposal?.why && said.build.alerts.length === 0) return 'nothing is said';
      return isSame(beforeBuild, end?.definition) ? undefined : 'the definition has changed';
    },
  },
  {
    name: 'what is built is saved',
    concerns: isProposed,
    broken: ({ said }) => list('refused', said.save.alerts),
  },
  {
    name: 'what is built reads back equal',
    concerns: isProposed,
    broken: ({ proposal, end }) => difference(proposal?.definition, end?.definition),
  },
  {
    name: 'built tiers fall',
    concerns: isProposed,
    broken: ({ proposal }) => {
      const from = proposal?.definition?.tiers.map((tier) => tier.from) ?? [];
      const falls = from.every((value, index) => index === 0 || value < (from[index - 1] ?? 0));
      return falls ? undefined : from.join(', ');
    },
  },
  {
    name: 'no own column is input',
    broken: (day) => {
      const users = new Set(day.workbook.headers.map(fold));
      const there = [...(day.sheet?.columns.keys() ?? [])].map(fold);
      const ours = there.filter((header) => !users.has(header));
      const names = fieldsOf(day);
      return list(
        'own columns read',
        ours.filter((header) => header !== '' && names.has(header)),
      );
    },
  },
  {
    name: 'no id is a pattern',
    broken: ({ workbook, patterns, proposal }) => {
      const criteria = proposal?.definition?.criteria ?? [];
      const names = new Set([...patterns, ...criteria].map(({ field }) => field));
      return list(
        'ids',
        workbook.ids.filter((header) => names.has(header)),
      );
    },
  },
  {
    name: 'what decides deals is found',
    concerns: isProposed,
    broken: ({ workbook, proposal }) => {
      const { criteria = [], fields = [] } = proposal?.definition ?? {};
      const used = criteria.flatMap(({ field }) => [
        field,
        ...(fields.find(({ name }) => name === field)?.aliases ?? []),
      ]);
      const isUsed = new Set(used.map(fold));
      const missed = workbook.signal.filter((header) => !isUsed.has(fold(header)));
      return missed.length > workbook.signal.length / 3 ? list('missed', missed) : undefined;
    },
  },
  {
    name: 'hand-made exclusions are kept',
    concerns: isProposed,
    broken: ({ beforeBuild, proposal, end }) => {
      const lost = (beforeBuild?.exclusions ?? []).filter(
        (one) =>
          !proposal?.definition?.exclusions.some((other) => isSame(one, other)) ||
          !end?.definition.exclusions.some((other) => isSame(one, other)),
      );
      return list(
        'lost',
        lost.map(({ id }) => id),
      );
    },
  },
  {
    name: 'the exclusion by hand stands',
    broken: ({ end }) => {
      const own = end?.definition.exclusions.find(({ reason }) => reason === BY_HAND.reason);
      return own?.addedBy === BY_HAND.by ? undefined : 'it is gone';
    },
  },
  {
    name: 'at least three tiers hold deals',
    concerns: ({ workbook }) => workbook.isBuildable === true,
    broken: ({ backtest: { report } }) => {
      const tiers = blockOf(report, 'BY TIER').filter(
        ([tier = '', , , , deals]) =>
          Number(deals) > 0 && !['Needs data', 'Excluded'].includes(tier),
      );
      return tiers.length >= 3 ? undefined : `only ${tiers.map(([tier]) => tier).join(', ')}`;
    },
  },
  {
    name: 'formulas and written scores agree',
    concerns: isScored,
    broken: (day) => {
      const pairs = [
        ['Score', 'ICP Score'],
        ['Tier', 'ICP Tier'],
      ] as const;
      return pairs.map(([a, b]) => unlike(day, a, b)).find((found) => found !== undefined);
    },
  },
  {
    name: 'scores are those of the second computation',
    concerns: (day) => isScored(day) && day.workbook.isPlain,
    broken: (day) => {
      if (!day.end || !day.sheet) return 'there is no definition';
      const oracle = oracleOf(day.end.definition, day.sheet);
      const tiers = column(day, 'ICP Tier') ?? [];
      const scores = column(day, 'ICP Score') ?? [];
      for (const [row, tier] of tiers.entries()) {
        if (tier === '') continue;
        const { tier: expected, shown, exclusion } = oracle(row);
        const score = expected === 'Needs data' ? '' : exclusion ? 0 : shown;
        if (expected !== tier || score !== scores[row])
          return `row ${row + 1}: ${tier} ${scores[row]}, by hand ${expected} ${score}`;
      }
      return undefined;
    },
  },
  {
    name: 'Needs data shows no score',
    concerns: isScored,
    broken: (day) => {
      const numbers = (score: string, tier: string) => {
        const tiers = column(day, tier) ?? [];
        return (column(day, score) ?? []).filter(
          (n, row) => tiers[row] === 'Needs data' && n !== '',
        );
      };
      const shown = [...numbers('Score', 'Tier'), ...numbers('ICP Score', 'ICP Tier')];
      return list(`${shown.length} scores shown, such as`, shown.slice(0, 1).map(String));
    },
  },
  {
    name: 'a reason is one short line that names criteria',
    concerns: isScored,
    broken: (day) => {
      const names = shortNames(day.end?.definition.criteria ?? []);
      const reasons = (column(day, 'ICP Reason') ?? []).map(String);
      return list(
        'other reasons',
        reasons.filter((text) => text !== '' && !isShortReason(text, names)),
      );
    },
  },
  {
    name: 'Needs data says what to fill in',
    concerns: isScored,
    broken: (day) => {
      const actions = column(day, 'ICP Next Action') ?? [];
      const silent = (column(day, 'ICP Tier') ?? []).flatMap((tier, row) =>
        tier === 'Needs data' && !String(actions[row]).startsWith('Fill in ') ? [row + 1] : [],
      );
      return list('rows without it', silent.map(String));
    },
  },
  {
    name: 'what cannot be read is said',
    concerns: isScored,
    broken: (day) => {
      const texts = (column(day, 'Explanation') ?? []).flatMap((text) =>
        [...String(text).matchAll(/\?\/[\d.]+ ([^·]*?) unknown: ([^·]+?)(?: ·|$)/g)].map(
          ([, field = '', cell = '']) => ({
            field,
            cell: cell.trim(),
          }),
        ),
      );
      const unread = texts.filter(({ cell }) => !MISSING.has(cell.toLowerCase()));
      const said = Object.values(day.said).flatMap(({ toasts }) => toasts);
      const isSaid = said.some((text) => /could not be read|can['’]t be read/.test(text));
      if (unread.length === 0 || isSaid) return undefined;
      return `${unread.length} cells, such as ${unread[0]?.cell} of ${unread[0]?.field}`;
    },
  },
  {
    name: "the user's cells are as they were",
    broken: ({ before, after }) => {
      for (const [sheet, cells] of Object.entries(before)) {
        const found = firstDifference(cells, after[sheet] ?? {});
        if (found !== undefined) return `${sheet}, ${found}`;
      }
      return undefined;
    },
  },
  {
    name: 'the history holds the versions made',
    broken: ({ made, versions }) => {
      const found = [...versions].reverse().map(({ version }) => version);
      const expected = made.map(({ version }) => version);
      return isSame(found, expected)
        ? undefined
        : `${found.join(', ')} instead of ${expected.join(', ')}`;
    },
  },
  {
    name: 'the last version stands',
    broken: ({ made, end }) => difference(made.at(-1)?.definition, end?.definition),
  },
  {
    name: 'ICP Version is the version saved',
    concerns: isScored,
    broken: (day) => {
      const expected = `v${day.made.at(-1)?.version}`;
      const found = new Set((column(day, 'ICP Version') ?? []).filter((label) => label !== ''));
      return isSame([...found], [expected])
        ? undefined
        : `${[...found].join(', ')} instead of ${expected}`;
    },
  },
  {
    name: 'the report agrees with the log of runs',
    broken: ({ backtest: { report, runs }, made }) => {
      if (report.length === 0) return 'there is no report';
      const value = (line: string) => {
        const [, ...cells] = report.find(([first]) => first === line) ?? [];
        return cells.find((cell) => cell !== '') ?? '';
      };
      const [headers = [], ...lines] = runs;
      const last = lines.at(-1) ?? [];
      const logged = (header: string) => last[headers.indexOf(header)] ?? '';
      const [verdict, newer] = [value('Verdict'), newerIn(report)];
      const pairs = [
        [`Won deals included${newer}`, 'Won included'],
        [`Lost deals excluded${newer}`, 'Lost excluded'],
        ...(newer === '' ? ([['Deals used', 'Deals']] as const) : []),
      ] as const;
      const said = newer === '' ? '' : ` on the ${logged('Deals')} deals newer`;
      const unequal = [
        ...(isVerdict(verdict, `${logged('Verdict')}${said}`) ? [] : ['Verdict']),
        ...pairs.filter(([line, header]) => value(line) !== logged(header)).map(([line]) => line),
      ];
      if (unequal.length > 0) return list('unequal', unequal);
      const version = `v${made.at(-1)?.version}`;
      return logged('Version') === version && value('Definition').endsWith(version)
        ? undefined
        : `${logged('Version')} instead of ${version}`;
    },
  },
  {
    name: 'no deals pass a definition that was made from them',
    concerns: isProposed,
    broken: ({ backtest: { report } }) => {
      const verdict = report[1]?.[1] ?? '';
      return verdict.startsWith('PASS') && newerIn(report) === '' ? verdict : undefined;
    },
  },
];

const NEWER = ', newer than it was fitted to';

/** What the lines of the report add that its verdict is of, where only newer deals judge. */
function newerIn(report: Grid): string {
  return report.some(([first]) => first === `Won deals included${NEWER}`) ? NEWER : '';
}

/** A verdict, and behind it which deals say it. */
function isVerdict(said: string, verdict: string): boolean {
  const ends = ['', ', even with deals that it may have been made from', ' than it was fitted to'];
  return said.startsWith(`${verdict}: `) || ends.some((end) => said === `${verdict}${end}`);
}

/** Words that the owners of the workbooks write where they know nothing. */
const MISSING = new Set(['', 'n/a', 'na', 'unknown', '-', 'k.a.', 'unbekannt', '-none-']);

function alertsOf({ said }: FirstDay, steps: readonly Step[]): string | undefined {
  const told = steps.flatMap((step) => said[step].alerts.map((alert) => `${step}: ${alert}`));
  return told.length === 0 ? undefined : told.join(' | ');
}

function unscored(day: FirstDay): string | undefined {
  const missing = ['Score', 'Tier', 'ICP Score', 'ICP Tier'].filter(
    (header) => column(day, header) === undefined,
  );
  if (missing.length > 0) return list('columns missing', missing);
  const tiers = column(day, 'Tier') ?? [];
  const holes = tiers.filter((tier) => tier === '' || String(tier).startsWith('#')).length;
  return holes === 0 ? undefined : `${holes} accounts without a tier`;
}

function column({ sheet }: FirstDay, header: string): readonly unknown[] | undefined {
  return sheet?.columns.get(header);
}

function unlike(day: FirstDay, formula: string, written: string): string | undefined {
  const [formulas = [], values = []] = [column(day, formula), column(day, written)];
  const row = values.findIndex((value, index) => value !== formulas[index]);
  return row < 0
    ? undefined
    : `row ${row + 1}: ${formula} ${formulas[row]}, ${written} ${values[row]}`;
}

/** Names of all fields of the definitions and patterns, with the other headers that mean them. */
function fieldsOf({ proposal, patterns, end, made }: FirstDay): ReadonlySet<string> {
  const definitions = [proposal?.definition, end?.definition, ...made.map((one) => one.definition)];
  const fields = definitions.flatMap((one) => [
    ...(one?.fields ?? []).flatMap(({ name, aliases }) => [name, ...aliases]),
    ...(one?.criteria ?? []).map(({ field }) => field),
    ...(one?.exclusions ?? []).map(({ field }) => field),
  ]);
  return new Set([...fields, ...patterns.map(({ field }) => field)].map(fold));
}

/** The rows of a block of a report, below its header row. */
export function blockOf(report: Grid, title: string): Grid {
  const from = report.findIndex(([first]) => first === title);
  if (from < 0) return [];
  const rows = report.slice(from + 2);
  const to = rows.findIndex((row) => row.every((cell) => cell === ''));
  return rows.slice(0, to < 0 ? undefined : to);
}

/** As plain data: what is undefined is not there. */
function isSame(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(asPlain(a), asPlain(b));
}

function asPlain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/** Where two definitions differ first. */
function difference(expected: unknown, found: unknown, path = ''): string | undefined {
  const [a, b] = [asPlain(expected), asPlain(found)];
  if (isDeepStrictEqual(a, b)) return undefined;
  if (!isObject(a) || !isObject(b))
    return `${path}: ${JSON.stringify(b)} instead of ${JSON.stringify(a)}`;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const key of keys) {
    const inside = difference(a[key], b[key], path === '' ? key : `${path}.${key}`);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function list(what: string, names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : `${what}: ${names.join(', ')}`;
}

function conditions(criteria: readonly { field: string; operator: string; value: string }[]) {
  return criteria.map(({ field, operator, value }) => `${field} ${operator} ${value}`).join('; ');
}
