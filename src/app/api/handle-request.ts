import type { Answer, Failure } from '../../protocol/answer';
import { releaseNews, VERSION } from '../../protocol/release';
import {
  LONGEST_REQUEST,
  type Request,
  type RequestOf,
  requestSchema,
} from '../../protocol/requests';
import { keptAuthor } from '../author';
import { withOutcomesSeen } from '../deals/outcomes-seen';
import { BrokenDefinition, NoDefinition } from '../definition-errors';
import { explained } from '../failures';
import { readHelp } from '../help/read-help';
import { messages } from '../messages';
import { readNews } from '../news/read-news';
import type { Outside } from '../outside';
import { settle } from '../settle';
import { setUp } from '../setup/set-up';
import { words as setUpWords } from '../setup/words';
import { hasPending } from '../versions/history-sheet';
import { whoMends } from '../who-mends';
import { readAccount, searchAccounts } from './account';
import { readBacktest, writeBacktest } from './backtest';
import { readChanges, writeChanges } from './changes';
import { add, check, readForm, readPaste } from './check';
import { readComparison, writeComparison } from './compare';
import { writeDashboard } from './dashboard';
import { definitionFile, readDefinitionFile } from './definition-file';
import { copyDefinition, createDefinition } from './definitions';
import { drop, keep, readKept } from './drafts';
import { readDrift, takeBaseline, writeDrift } from './drift';
import { clear, end, plan, read as readTest, start as startTest, update } from './field-test';
import { checkHealth, dismissHealth, restoreHealth, writeHealth } from './health';
import { createList, listsMade, previewList } from './lists';
import { writeOnePage } from './one-page';
import { readBuild, readFit, readPatterns, reject } from './patterns';
import { readAccounts, readFields, readPreview, readQuestion, readValues } from './preview';
import { restore } from './restore';
import {
  beginReview,
  dropReview,
  finishReview,
  noteReview,
  readReview,
  readStep,
  reviewBacktest,
} from './review';
import { save } from './save';
import { scoreSome } from './score';
import { select } from './select';
import { exportSql, readColumns, sqlChoices } from './sql';
import { checklist, hide, leave, look, propose, start, template } from './start';
import { readState } from './state';
import { words } from './words';

type Action = Request['action'];
type Handlers<A extends Action> = {
  readonly [K in A]: (outside: Outside, request: RequestOf<K>) => Answer<K>;
};

/** Requests that are about no spreadsheet. */
type Page = 'parts' | 'readDefinitionFile';

const pages: Handlers<Page> = {
  parts: ({ sidebarParts }) => ({ ok: true, parts: sidebarParts() }),
  readDefinitionFile,
};

/** Requests that only look; they need not wait for anybody. */
type Look =
  | 'help'
  | 'look'
  | 'startProposal'
  | 'startTemplate'
  | 'checklist'
  | 'hideChecklist'
  | 'news'
  | 'preview'
  | 'question'
  | 'fields'
  | 'values'
  | 'accounts'
  | 'account'
  | 'findAccounts'
  | 'select'
  | 'checkForm'
  | 'readPasted'
  | 'check'
  | 'backtest'
  | 'compare'
  | 'changes'
  | 'review'
  | 'reviewStep'
  | 'health'
  | 'patterns'
  | 'build'
  | 'fit'
  | 'previewList'
  | 'listsMade'
  | 'fieldTest'
  | 'planFieldTest'
  | 'sqlChoices'
  | 'readColumns'
  | 'exportSql'
  | 'definitionFile'
  | 'keepDraft'
  | 'keptDraft'
  | 'dropDraft';

const looks: Handlers<Look> = {
  help: readHelp,
  look,
  startProposal: propose,
  startTemplate: template,
  checklist,
  hideChecklist: hide,
  news: (outside) => readNews(outside, { version: VERSION, news: releaseNews() }),
  preview: readPreview,
  question: readQuestion,
  fields: readFields,
  values: readValues,
  accounts: readAccounts,
  account: readAccount,
  findAccounts: searchAccounts,
  select,
  checkForm: readForm,
  readPasted: readPaste,
  check,
  backtest: readBacktest,
  compare: readComparison,
  changes: readChanges,
  review: readReview,
  reviewStep: readStep,
  health: checkHealth,
  patterns: readPatterns,
  build: readBuild,
  fit: readFit,
  previewList,
  listsMade,
  fieldTest: readTest,
  planFieldTest: plan,
  sqlChoices,
  readColumns,
  exportSql,
  definitionFile,
  keepDraft: keep,
  keptDraft: readKept,
  dropDraft: drop,
};

const changes: Handlers<Exclude<Action, Page | Look>> = {
  state: (outside, { name }) => ({ ok: true, state: readState(outside, name) }),
  setUp: (outside) => {
    const said = setUpWords.setUpDone(setUp(outside));
    return { ok: true, state: readState(outside, ''), said };
  },
  start,
  removeSample: leave,
  save,
  restore,
  copy: copyDefinition,
  create: createDefinition,
  addAccount: add,
  score: scoreSome,
  writeBacktest,
  writeComparison,
  writeChanges,
  writeDashboard,
  writeOnePage,
  reviewBacktest,
  beginReview,
  noteReview,
  dropReview,
  finishReview,
  drift: readDrift,
  takeBaseline,
  writeDrift,
  dismissHealth,
  restoreHealth,
  writeHealth,
  reject,
  createList,
  startFieldTest: startTest,
  updateFieldTest: update,
  endFieldTest: end,
  clearFieldTest: clear,
};

type Handle = (outside: Outside, request: Request) => Answer;

/**
 * Answers one request of the sidebar. Whatever comes in, nothing is thrown and nothing is changed
 * unless the request is one of ours.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param json - A request as JSON.
 * @returns The answer as JSON.
 * @example handleRequest(outside, '{"action":"state","name":""}') // '{"ok":true,"state":{…}}'
 */
export function handleRequest(outside: Outside, json: string): string {
  return JSON.stringify(answer(outside, json));
}

function answer(outside: Outside, json: unknown): Answer {
  if (typeof json !== 'string') return { ok: false, error: words.badRequest };
  if (json.length > LONGEST_REQUEST) return { ok: false, error: words.tooLong };
  const request = requestSchema.safeParse(parseJson(json));
  if (!request.success) return { ok: false, error: words.badRequest };
  let settled = '';
  const tell = (answer: Answer): Answer => (settled === '' ? answer : { ...answer, settled });
  const settleFirst = () => {
    settled = settle(outside);
  };
  try {
    return tell(dispatch(outside, request.data, settleFirst));
  } catch (error) {
    return tell(failure(error, outside));
  }
}

/** Also who only looks would see half of a save that was cut off, or is under way. */
function dispatch(outside: Outside, request: Request, settleFirst: () => void): Answer {
  const { action } = request;
  if (action in pages) return (pages[action as Page] as Handle)(outside, request);
  if (action in looks) {
    if (hasPending(outside.workbook)) outside.exclusively(settleFirst);
    return (looks[action as Look] as Handle)(outside, request);
  }
  const change = changes[action as Exclude<Action, Page | Look>] as Handle;
  return outside.exclusively(() => {
    settleFirst();
    return change(outside, request);
  });
}

function failure(thrown: unknown, outside: Outside): Failure {
  const { workbook } = outside;
  const error = withOutcomesSeen(thrown, workbook);
  if (error instanceof BrokenDefinition) {
    const mends = whoMends(error, workbook, keptAuthor(outside));
    const problems = error.problems.map(({ where, message }) => ({ cell: where, message }));
    return { ok: false, error: messages.brokenConfig(error.problems, mends), problems, mends };
  }
  const told: Failure = { ok: false, error: explained(error, workbook) };
  const isMissing = error instanceof NoDefinition && error.holder === undefined;
  return isMissing ? { ...told, isMissing } : told;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
