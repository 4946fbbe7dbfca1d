import * as z from 'zod/mini';
import { motionNames } from '../definition/template/motions/motion-names';
import { reviewDecisions, reviewSteps } from './review-steps';
import { columnTypes, databases, dealColumns, sqlKinds } from './sql-view';
import { LONGEST_FILE } from './written-file';

z.config({ jitless: true });

/** Longest request in characters; a definition of the greatest size is far shorter. */
export const LONGEST_REQUEST = 2_000_000;

const name = z.string().check(z.maxLength(100));
const author = z.string().check(z.maxLength(200));
const note = z.string().check(z.maxLength(2_000));
const text = z.string().check(z.maxLength(5_000));
const version = z.number().check(z.int(), z.minimum(0));
const row = z.number().check(z.int(), z.minimum(0), z.maximum(10_000_000));
/** 1-based, one of its row alone; without it the whole row. */
const column = z.number().check(z.int(), z.minimum(1), z.maximum(20_000));
const wholePercent = z.number().check(z.int(), z.minimum(1), z.maximum(99));
const rows = z.array(row).check(z.maxLength(200));
/** Of all accounts, not of an even sample where they are many. */
const isWhole = z.optional(z.boolean());
const role = z.enum(['Account key', 'Outcome', 'Amount', 'Created on', 'Closed on', 'Churned on']);
const target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('account'), row, column: z.optional(column) }),
  z.strictObject({ kind: z.literal('deal'), row }),
  z.strictObject({ kind: z.literal('cell'), cell: z.string().check(z.maxLength(200)) }),
  /** Where DEALS names the column of a role. */
  z.strictObject({ kind: z.literal('role'), role }),
  /** A cell of any tab, where a formula of ours stands in it. */
  z.strictObject({ kind: z.literal('formula'), sheet: name, row, column }),
]);

/** Draft, saved and version are of the definition that is open. */
const side = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('draft'), definition: z.unknown() }),
  z.strictObject({ kind: z.literal('saved') }),
  z.strictObject({ kind: z.literal('version'), version }),
  z.strictObject({ kind: z.literal('definition'), name }),
]);

const header = z.string().check(z.maxLength(500));

/** How they sell: whose template it begins with. */
const motion = z.enum(motionNames);

/** What a person says of their tabs, where a guess of Set up is wrong; what is left out is guessed. */
const choices = z.strictObject({
  accounts: z.optional(name),
  /** `''` = there are none. */
  deals: z.optional(name),
  headerRow: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(1000))),
  /** Header by meaning, `''` = no column has it. */
  meanings: z.optional(z.array(z.tuple([name, header])).check(z.maxLength(20))),
  roles: z.optional(z.array(z.tuple([role, header])).check(z.maxLength(10))),
  join: z.optional(header),
  motion: z.optional(motion),
  /** How old the deals may be that count. */
  /** The day that deals are judged as of. */
  asOf: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(200_000))),
  windowMonths: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(1200))),
  /** Values of the column of outcomes that are not open. */
  outcomes: z.optional(
    z.array(z.tuple([z.enum(['won', 'lost', 'churned']), header])).check(z.maxLength(100)),
  ),
});

/** What the first definition is made of. */
const beginning = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('shown'), definition: z.unknown(), note }),
  /** As it was shown and agreed to; without a definition what is found now. */
  z.strictObject({
    kind: z.literal('template'),
    choices,
    definition: z.optional(z.unknown()),
  }),
  z.strictObject({ kind: z.literal('blank'), choices }),
  z.strictObject({ kind: z.literal('sample') }),
]);

/** Texts of a company by the header of their column. */
const cells = z.array(z.tuple([header, text])).check(z.maxLength(500));
const pasted = z.string().check(z.maxLength(50_000));
/** A table of 2,000 columns, described at length. */
const described = z.string().check(z.maxLength(500_000));
const file = z.string().check(z.maxLength(LONGEST_FILE));

const condition = z.strictObject({ field: text, operator: text, value: text });

/** The ID of a finding of health. */
const finding = z.string().check(z.maxLength(1_000));

/** Which accounts a list is of, and for what. */
export const listSchema = z.strictObject({
  tiers: z.array(name).check(z.maxLength(50)),
  conditions: z.array(condition).check(z.maxLength(20)),
  /** Fill up with the best accounts of the other tiers until there are so many companies. */
  fillTo: z.optional(row),
  /** Each account has the tier of its arm in the field test that runs. */
  byTest: z.optional(z.boolean()),
  target: name,
  file: z.enum(['import', 'spreadsheet']),
});

/** When a review was begun, which tells it from another one. */
const begun = z.string().check(z.maxLength(20));
const step = z.enum(reviewSteps);
const entry = z.strictObject({
  id: text,
  severity: z.optional(z.enum(['serious', 'look', 'note'])),
  isBlank: z.optional(z.boolean()),
  what: text,
  decision: z.enum(reviewDecisions),
  reason: note,
  places: z.optional(z.readonly(z.array(text))),
});
const print = z.string().check(z.maxLength(20));
const stepAgain = z.strictObject({
  step,
  says: text,
  findings: z.readonly(
    z.array(z.pick(entry, { id: true, severity: true, isBlank: true, what: true })),
  ),
});

const database = z.enum(databases.map(([one]) => one));
const columnType = z.enum(columnTypes.map(([one]) => one));
const mapped = <T extends z.ZodMiniType<string>>(what: T) => z.tuple([what, header, columnType]);

/** Which table of a warehouse is scored, and what it is written as. */
export const sqlSchema = z.strictObject({
  database,
  kind: z.enum(sqlKinds),
  /** As people write it, `project.dataset.accounts`; of dbt the model that has the accounts. */
  table: text,
  /** What the view or the dbt model is to be called. */
  makes: text,
  key: header,
  fields: z.array(mapped(header)).check(z.maxLength(500)),
  deals: z.array(mapped(z.enum(dealColumns))).check(z.maxLength(10)),
  hasReason: z.boolean(),
});

/**
 * What the sidebar may ask for. `name` is the definition's, `''` for the one in `ICP Config`;
 * `base` is the version that the change started from; `account` without a row is of the one that is selected. A definition is checked by `parseDefinition`.
 */
export const requestSchema = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('state'), name }),
  z.strictObject({ action: z.literal('help'), name }),
  z.strictObject({ action: z.literal('news') }),
  z.strictObject({ action: z.literal('parts') }),
  z.strictObject({ action: z.literal('setUp') }),
  z.strictObject({ action: z.literal('look'), choices }),
  z.strictObject({ action: z.literal('startProposal'), choices }),
  z.strictObject({ action: z.literal('startTemplate'), choices }),
  z.strictObject({ action: z.literal('start'), from: beginning }),
  z.strictObject({ action: z.literal('checklist'), name }),
  z.strictObject({ action: z.literal('hideChecklist'), name, isHidden: z.boolean() }),
  z.strictObject({ action: z.literal('removeSample') }),
  z.strictObject({ action: z.literal('preview'), name, isWhole }),
  z.strictObject({
    action: z.literal('question'),
    name,
    field: text,
    operator: text,
    value: text,
    isWhole,
  }),
  z.strictObject({ action: z.literal('fields'), name }),
  z.strictObject({ action: z.literal('values'), name, field: text, asItems: z.boolean() }),
  z.strictObject({ action: z.literal('accounts'), name, rows }),
  z.strictObject({
    action: z.literal('account'),
    name,
    definition: z.unknown(),
    row: z.optional(row),
  }),
  /** Those whose name or domain has the text in it. */
  z.strictObject({ action: z.literal('findAccounts'), name, text: header }),
  z.strictObject({ action: z.literal('select'), name, target }),
  z.strictObject({ action: z.literal('checkForm'), name, definition: z.unknown() }),
  z.strictObject({ action: z.literal('readPasted'), name, definition: z.unknown(), text: pasted }),
  z.strictObject({ action: z.literal('check'), name, definition: z.unknown(), cells }),
  /** `isConfirmed`: also where the list has it already. */
  z.strictObject({
    action: z.literal('addAccount'),
    name,
    cells,
    isConfirmed: z.optional(z.boolean()),
  }),
  z.strictObject({
    action: z.literal('save'),
    name,
    base: version,
    definition: z.unknown(),
    author,
    note,
  }),
  z.strictObject({
    action: z.literal('keepDraft'),
    name,
    base: version,
    definition: z.unknown(),
  }),
  z.strictObject({ action: z.literal('keptDraft'), name }),
  z.strictObject({ action: z.literal('dropDraft'), name }),
  z.strictObject({ action: z.literal('restore'), name, base: version, version, author }),
  z.strictObject({ action: z.literal('copy'), name, newName: name }),
  z.strictObject({ action: z.literal('create'), newName: name, motion: z.optional(motion) }),
  z.strictObject({ action: z.literal('score'), name }),
  z.strictObject({ action: z.literal('backtest'), name, definition: z.unknown() }),
  z.strictObject({ action: z.literal('writeBacktest'), name }),
  z.strictObject({ action: z.literal('compare'), name, before: side, after: side }),
  z.strictObject({ action: z.literal('writeComparison'), name, before: side, after: side }),
  /** Since a run or a list, see `SinceChoice`; left out: since the run before. */
  z.strictObject({ action: z.literal('changes'), name, since: z.optional(name) }),
  z.strictObject({ action: z.literal('writeChanges'), name, since: z.optional(name) }),
  z.strictObject({ action: z.literal('writeDashboard'), name }),
  z.strictObject({ action: z.literal('writeOnePage'), name }),
  z.strictObject({ action: z.literal('review'), name }),
  z.strictObject({
    action: z.literal('reviewStep'),
    name,
    step,
    definition: z.optional(z.unknown()),
  }),
  z.strictObject({ action: z.literal('reviewBacktest'), name }),
  z.strictObject({ action: z.literal('beginReview'), name, author, isFull: z.boolean() }),
  /**
   * `seen` counts what the one who asks has seen of it; `definition` is the draft where it has changed; the
   * step told of the draft of the print `of`, and told the findings of the IDs `told`.
   */
  z.strictObject({
    action: z.literal('noteReview'),
    name,
    begun,
    author,
    seen: version,
    step,
    says: text,
    of: z.optional(print),
    told: z.optional(z.array(text)),
    entries: z.array(entry).check(z.maxLength(50)),
    skipped: note,
    isDone: z.boolean(),
    base: version,
    definition: z.optional(z.unknown()),
  }),
  z.strictObject({ action: z.literal('dropReview'), name, begun }),
  z.strictObject({
    action: z.literal('finishReview'),
    name,
    begun,
    base: version,
    definition: z.unknown(),
    author,
    note,
    /** What steps say of this definition that told of an earlier draft. */
    again: z.optional(z.array(stepAgain)),
  }),
  z.strictObject({ action: z.literal('drift'), name }),
  z.strictObject({ action: z.literal('takeBaseline'), name }),
  z.strictObject({ action: z.literal('writeDrift'), name }),
  /** Of a draft, or of what stands. */
  z.strictObject({ action: z.literal('health'), name, definition: z.optional(z.unknown()) }),
  z.strictObject({
    action: z.literal('dismissHealth'),
    name,
    definition: z.optional(z.unknown()),
    id: finding,
    reason: note,
    author,
  }),
  z.strictObject({
    action: z.literal('restoreHealth'),
    name,
    definition: z.optional(z.unknown()),
    id: finding,
  }),
  z.strictObject({ action: z.literal('writeHealth'), name }),
  z.strictObject({ action: z.literal('patterns'), name, definition: z.optional(z.unknown()) }),
  z.strictObject({
    action: z.literal('reject'),
    name,
    field: text,
    operator: text,
    value: text,
    isRejected: z.boolean(),
  }),
  z.strictObject({ action: z.literal('build'), name, definition: z.optional(z.unknown()) }),
  z.strictObject({ action: z.literal('fit'), name, definition: z.unknown() }),
  /** Without a list only what there is to choose from. */
  z.strictObject({ action: z.literal('previewList'), name, list: z.optional(listSchema) }),
  /** The last ones of this definition, and whether they are out of date. */
  z.strictObject({ action: z.literal('listsMade'), name }),
  z.strictObject({ action: z.literal('createList'), name, list: listSchema }),
  z.strictObject({ action: z.literal('fieldTest'), name }),
  /** `hoped` is a win rate in whole per cent; without one it is preset. */
  z.strictObject({
    action: z.literal('planFieldTest'),
    name,
    other: side,
    hoped: z.optional(wholePercent),
  }),
  /** `print` is that of the plan that was seen. */
  z.strictObject({
    action: z.literal('startFieldTest'),
    name,
    other: side,
    hoped: wholePercent,
    print: text,
  }),
  z.strictObject({ action: z.literal('updateFieldTest'), name }),
  /** `clears`: the columns beside the accounts are emptied too. */
  z.strictObject({ action: z.literal('endFieldTest'), name, clears: z.boolean() }),
  z.strictObject({ action: z.literal('clearFieldTest'), name }),
  /** What was last chosen for accounts and for deals. */
  z.strictObject({ action: z.literal('sqlChoices'), name }),
  /** Columns as a database describes them, or as they are typed. */
  z.strictObject({ action: z.literal('readColumns'), name, database, text: described }),
  z.strictObject({ action: z.literal('exportSql'), name, sql: sqlSchema }),
  z.strictObject({ action: z.literal('definitionFile'), name }),
  z.strictObject({ action: z.literal('readDefinitionFile'), text: file }),
]);

export type Request = z.infer<typeof requestSchema>;
/** The request of one action. */
export type RequestOf<A extends Request['action']> = Extract<Request, { action: A }>;
/** One of the two definitions that a comparison is of. */
export type SideRequest = z.infer<typeof side>;
/** What a person says of their tabs before there is a definition. */
export type Choices = z.infer<typeof choices>;
/** Which accounts a list is of, and for what. */
export type ListRequest = z.infer<typeof listSchema>;
/** Which table of a warehouse is scored, and what it is written as. */
export type SqlRequest = z.infer<typeof sqlSchema>;
/** What the first definition is made of. */
export type Beginning = z.infer<typeof beginning>;
export type SaveRequest = RequestOf<'save'>;
/** A row or a cell to go to. */
export type SelectTarget = z.infer<typeof target>;
export type RestoreRequest = RequestOf<'restore'>;
