import type { DefinedField, Definition } from '../../../src/definition/definition';
import { newField } from '../../../src/definition/fields';
import { fold } from '../../../src/engine/values/fold';
import type { State, VersionLine } from '../../../src/protocol/answer';
import type { PatternLine } from '../../../src/protocol/patterns-view';
import type { ProposalView } from '../../../src/protocol/proposal-view';
import type { JourneyWorkbook } from '../workbooks/workbook';
import { type Cells, cellsOf } from './own-cells';
import { given, type Person, sitDown } from './person';
import type { JourneyAddon, Said } from './spreadsheet';

/** All that happened on a first day, for comparing it with what was promised. */
export interface FirstDay {
  readonly workbook: JourneyWorkbook;
  /** What was said at each step; an exception counts as an alert. */
  readonly said: Readonly<Record<Step, Said>>;
  /** Definition as Set up wrote it, and its version. */
  readonly start: State | undefined;
  /** Versions that the person made, in order, with what each was made of. */
  readonly made: readonly Made[];
  readonly patterns: readonly PatternLine[];
  readonly proposal: ProposalView | undefined;
  /** The definition that stood when it was built from deals. */
  readonly beforeBuild: Definition | undefined;
  readonly end: State | undefined;
  readonly versions: readonly VersionLine[];
  /** The accounts tab at the end: the formulas' columns and the written ones. */
  readonly sheet: ScoredSheet | undefined;
  readonly backtest: { readonly report: Grid; readonly runs: Grid };
  /** The user's cells before and after, by tab. */
  readonly before: Readonly<Record<string, Cells>>;
  readonly after: Readonly<Record<string, Cells>>;
}

export type Grid = readonly (readonly string[])[];

export interface Made {
  readonly version: number;
  readonly definition: Definition;
}

/** What stands beside the accounts. */
export interface ScoredSheet {
  /** By header, from the first row below it on. */
  readonly columns: ReadonlyMap<string, readonly unknown[]>;
  readonly rows: number;
}

const STEPS = [
  'set up',
  'complete the deals',
  'insert formulas',
  'score',
  'exclude by hand',
  'patterns',
  'build',
  'save',
  'score again',
  'backtest',
  'look back',
] as const;
export type Step = (typeof STEPS)[number];

const SILENCE: Said = { toasts: [], alerts: [] };

/** Walks the first day on a workbook; a step that fails is noted, and the next one is tried. */
export async function walkFirstDay(
  workbook: JourneyWorkbook,
  addon?: JourneyAddon,
): Promise<FirstDay> {
  const locale = workbook.locale && { locale: workbook.locale };
  const person = await sitDown(workbook.tabs, { ...locale }, addon);
  const day = new Diary(person);
  const { tabs } = workbook;
  let before = usersCells(person, workbook);
  await day.step('set up', () => person.setUp());
  if (tabs.length === 0) before = usersCells(person, workbook);
  const start = await day.step('set up', () => person.openSidebar());
  const made = new Versions(person, start);
  await day.step('complete the deals', () => made.save(completeDeals(workbook)));
  await day.step('complete the deals', () => made.save(countFrom(workbook)));
  await day.step('insert formulas', () => person.insertFormulas());
  await day.step('score', () => person.scoreAccounts());
  await day.step('exclude by hand', () => made.save(excludeByHand(workbook)));
  const patterns = await day.step('patterns', async () => given(await person.discoverPatterns()));
  const beforeBuild = made.latest?.definition;
  const built = await day.step('build', async () => given(await person.buildFromDeals()));
  const proposed = built?.proposal.definition;
  if (proposed !== undefined) await day.step('save', () => made.save(() => proposed));
  await day.step('score again', () => person.scoreAccounts());
  await day.step('backtest', () => person.backtest());
  const end = await day.step('look back', () => person.openSidebar());
  const record: FirstDay = {
    workbook,
    said: day.said,
    start,
    made: made.all,
    patterns: patterns?.patterns.patterns ?? [],
    proposal: built?.proposal,
    beforeBuild,
    end,
    versions: end?.versions ?? [],
    sheet: scoredSheet(person, workbook),
    backtest: { report: read(person, 'ICP Backtest'), runs: read(person, 'ICP Backtest Runs') },
    before,
    after: usersCells(person, workbook),
  };
  await person.close();
  return record;
}

/** Notes what was said at each step, exceptions too. */
class Diary {
  readonly said: Record<Step, Said> = Object.fromEntries(
    STEPS.map((step) => [step, SILENCE]),
  ) as Record<Step, Said>;

  constructor(private readonly person: Person) {}

  async step<T>(step: Step, run: () => Promise<T>): Promise<T | undefined> {
    const { toasts, alerts } = this.person;
    const before = [toasts.length, alerts.length] as const;
    const note = (more: readonly string[]) => {
      const said = this.said[step];
      this.said[step] = {
        toasts: [...said.toasts, ...toasts.slice(before[0])],
        alerts: [...said.alerts, ...alerts.slice(before[1]), ...more],
      };
    };
    try {
      const result = await run();
      note([]);
      return result;
    } catch (error) {
      note([error instanceof Error ? error.message : String(error)]);
      return undefined;
    }
  }
}

/** The versions that a person makes. */
class Versions {
  readonly all: Made[] = [];

  constructor(
    private readonly person: Person,
    start: State | undefined,
  ) {
    if (start !== undefined) this.all.push(start);
  }

  get latest(): Made | undefined {
    return this.all.at(-1);
  }

  /** Saves what an edit makes of the latest version; nothing where it changes nothing. */
  async save(edit: (definition: Definition) => Definition): Promise<void> {
    const { latest } = this;
    if (latest === undefined) throw new Error('There is no definition to edit');
    const definition = edit(latest.definition);
    if (definition === latest.definition) return;
    const { state } = given(await this.person.save({ base: latest.version, definition }));
    this.all.push(state);
  }
}

/** Where Set up did not find the deals, their owner writes where they are. */
function completeDeals({ deals, accounts }: JourneyWorkbook) {
  return (definition: Definition): Definition => {
    const isThere = definition.deals.some(
      ({ role, values }) => role === 'Outcome' && values !== '',
    );
    const isJoined = definition.deals.some(({ role }) => role === 'Account key');
    const isComplete = isThere && (isJoined || accounts === undefined);
    const isKnown = deals.columns.length > 0;
    if (!isKnown) return definition;
    if (isComplete && definition.settings.dealsSheet === deals.sheet) return definition;
    const settings = {
      ...definition.settings,
      dealsSheet: deals.sheet,
      ...(accounts && { accountsSheet: accounts.sheet, headerRow: accounts.headerRow }),
    };
    const fields = withJoin(definition.fields, deals);
    return { ...definition, settings, fields, deals: deals.columns };
  };
}

/** Whose deals are old sets the day that counts as today. */
function countFrom({ asOf }: JourneyWorkbook) {
  return (definition: Definition): Definition =>
    asOf === undefined ? definition : { ...definition, settings: { ...definition.settings, asOf } };
}

/** The accounts' key bears the header that the deals have for it too. */
function withJoin(fields: Definition['fields'], { columns, joins }: JourneyWorkbook['deals']) {
  const key = columns.find(({ role }) => role === 'Account key')?.header;
  if (joins === undefined || key === undefined) return fields;
  return [...fields.filter(({ name }) => fold(name) !== fold(joins)), newField(joins, [key])];
}

export const BY_HAND = { id: 'X90', reason: 'We do not sell there', by: 'Ada' } as const;

function excludeByHand({ exclusion: { field, value } }: JourneyWorkbook) {
  return (definition: Definition): Definition => {
    if (field === '') return definition;
    const known = fieldOf(definition, field);
    return {
      ...definition,
      fields: known ? definition.fields : [...definition.fields, newField(field)],
      exclusions: [
        ...definition.exclusions,
        {
          name: '',
          id: BY_HAND.id,
          field: known?.name ?? field,
          operator: 'is any of',
          value,
          reason: BY_HAND.reason,
          on: true,
          addedBy: BY_HAND.by,
          addedOn: undefined,
        },
      ],
    };
  };
}

function fieldOf({ fields }: Definition, header: string): DefinedField | undefined {
  return fields.find(({ name, aliases }) => [name, ...aliases].map(fold).includes(fold(header)));
}

/** Columns of the sample's list of accounts. */
const SAMPLE_COLUMNS = 16;

/** The cells of the user's tabs; of the list of accounts those of the user's columns. */
function usersCells(person: Person, { tabs, accounts }: JourneyWorkbook): Record<string, Cells> {
  const names = person.document.sheetNames().filter((name) => !name.startsWith('ICP '));
  return Object.fromEntries(
    names.map((name) => {
      const widest = Math.max(
        0,
        ...(tabs.find((tab) => tab.name === name)?.rows.map((row) => row.length) ?? []),
      );
      const isList = name === (accounts?.sheet ?? '');
      return [name, cellsOf(person.document, name, isList ? widest || SAMPLE_COLUMNS : undefined)];
    }),
  );
}

function scoredSheet(person: Person, { accounts }: JourneyWorkbook): ScoredSheet | undefined {
  if (accounts === undefined) return undefined;
  const [headers = [], ...rows] = person.document
    .values(accounts.sheet)
    .slice(accounts.headerRow - 1, accounts.headerRow + accounts.rows);
  const columns = new Map<string, readonly unknown[]>();
  headers.forEach((header, column) => {
    if (!columns.has(String(header)))
      columns.set(
        String(header),
        rows.map((row) => row[column] ?? ''),
      );
  });
  return { columns, rows: rows.length };
}

function read(person: Person, sheet: string): Grid {
  return person.document.sheetNames().includes(sheet) ? person.read(sheet) : [];
}
