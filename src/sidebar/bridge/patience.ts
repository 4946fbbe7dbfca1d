import type { Request } from '../../protocol/requests';

/** How long a kind of request is waited for, and what is said where no answer has come by then. */
interface Patience {
  readonly ms: number;
  readonly passed: string;
}

/** Google ends an execution after six minutes; its answer then still has to come. */
const ALL_MS = 370_000;
const none = (time: string) => `The spreadsheet did not answer for ${time}.`;
const ALL = `${none('six minutes')} Google ends whatever takes longer.`;

const kinds = {
  glance: {
    ms: 60_000,
    passed: `${none('a minute')} Your changes are kept. Try again; where that does not help, close the sidebar and open it again.`,
  },
  reading: {
    ms: 120_000,
    passed: `${none('two minutes')} It may still be calculating. Your changes are kept; wait a moment and try again.`,
  },
  saving: {
    ms: 150_000,
    passed: `${none('two and a half minutes')} It may be saving still: look into ICP History in a minute, and save again if no new version stands there. Your changes are kept.`,
  },
  adding: {
    ms: ALL_MS,
    passed: `${ALL} Look whether the tab is there; if it is not, try again. What exists is not changed by that.`,
  },
  entering: {
    ms: 120_000,
    passed: `${none('two minutes')} Look at the end of the list whether the company is there; if it is not, try again.`,
  },
  scoring: {
    ms: ALL_MS,
    passed: `${ALL} What was scored stays; Try again goes on from there.`,
  },
  judging: {
    ms: ALL_MS,
    passed: `${ALL} Nothing was changed. Take a shorter window (SETTINGS › Window months of the config sheet) or fewer rows, and try again.`,
  },
  reporting: {
    ms: ALL_MS,
    passed: `${ALL} A report is written whole or not at all: look whether its tab is new; if it is not, try again.`,
  },
} as const satisfies Record<string, Patience>;

const kindOf: Readonly<Record<Request['action'], keyof typeof kinds>> = {
  select: 'glance',
  keepDraft: 'glance',
  keptDraft: 'glance',
  dropDraft: 'glance',
  reject: 'glance',
  news: 'glance',
  parts: 'glance',
  hideChecklist: 'glance',
  noteReview: 'glance',
  beginReview: 'glance',
  dropReview: 'glance',
  state: 'reading',
  review: 'reading',
  look: 'reading',
  checklist: 'reading',
  help: 'reading',
  preview: 'reading',
  question: 'reading',
  fields: 'reading',
  values: 'reading',
  accounts: 'reading',
  account: 'reading',
  findAccounts: 'reading',
  checkForm: 'reading',
  readPasted: 'reading',
  check: 'reading',
  sqlChoices: 'reading',
  readColumns: 'reading',
  exportSql: 'reading',
  definitionFile: 'reading',
  readDefinitionFile: 'reading',
  addAccount: 'entering',
  save: 'saving',
  restore: 'saving',
  setUp: 'adding',
  start: 'adding',
  removeSample: 'adding',
  copy: 'adding',
  create: 'adding',
  score: 'scoring',
  backtest: 'judging',
  health: 'judging',
  patterns: 'judging',
  build: 'judging',
  startProposal: 'judging',
  startTemplate: 'reading',
  fit: 'judging',
  compare: 'judging',
  changes: 'judging',
  writeChanges: 'reporting',
  writeDashboard: 'reporting',
  reviewStep: 'judging',
  reviewBacktest: 'reporting',
  finishReview: 'saving',
  writeOnePage: 'reporting',
  drift: 'judging',
  takeBaseline: 'judging',
  writeDrift: 'reporting',
  dismissHealth: 'reporting',
  restoreHealth: 'reporting',
  writeHealth: 'reporting',
  writeBacktest: 'reporting',
  writeComparison: 'reporting',
  previewList: 'judging',
  listsMade: 'judging',
  createList: 'reporting',
  fieldTest: 'judging',
  planFieldTest: 'judging',
  startFieldTest: 'reporting',
  updateFieldTest: 'reporting',
  endFieldTest: 'reporting',
  clearFieldTest: 'reporting',
};

/** The patience for a request. @example patienceFor('save').ms // 150000 */
export function patienceFor(action: Request['action']): Patience {
  return kinds[kindOf[action]];
}
