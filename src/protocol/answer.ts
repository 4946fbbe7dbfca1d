import type { Definition } from '../definition/definition';
import type { AccountFacts, AccountLine, FoundAccounts, MatchedAccount } from './account-line';
import type { BacktestView, RunView } from './backtest-view';
import type { ChangesView, SinceChoice } from './changes-view';
import type { CheckedCompany, CheckForm, PastedCompany, SameAccount } from './check-view';
import type { CompareView } from './compare-view';
import type { DriftView } from './drift-view';
import type { CountedValue, FieldLine } from './field-line';
import type { FieldPlanView, FieldTestView } from './field-test-view';
import type { Checklist, FirstProposal, FirstTemplate, FoundView } from './found-view';
import type { HealthView } from './health-view';
import type { HelpView } from './help-view';
import type { ListFile, ListView, MadeView, TargetView } from './list-view';
import type { PatternsView } from './patterns-view';
import type { PackedQuestion, Preview } from './preview';
import type { ProposalView } from './proposal-view';
import type { ListRequest, Request, SqlRequest } from './requests';
import type { ReviewStepView, ReviewView } from './review-view';
import type { SqlColumnsView } from './sql-view';
import type { WrittenFile } from './written-file';

/** A version without its definition, as a list shows it. */
export interface VersionLine {
  readonly version: number;
  readonly savedAt: string;
  readonly by: string;
  readonly note: string;
  readonly changes: string;
  /** Why it can't be restored; left out where it can. */
  readonly refused?: string;
}

/** The state of one definition; every change answers with the new one. */
export interface State {
  readonly name: string;
  /** Names of all definitions, `''` for the one in `ICP Config`. */
  readonly names: readonly string[];
  readonly version: number;
  readonly definition: Definition;
  /** Of the definition. */
  readonly fingerprint: string;
  /** Newest first. */
  readonly versions: readonly VersionLine[];
  /** Now, in the definition's time zone: `2026-11-23 14:05`. */
  readonly now: string;
  /** The day that it is, whatever day the scores are as of; days since 1970-01-01. */
  readonly today: number;
}

/** The state after a save, which leaves the list of definitions as it was. */
export type SavedState = Omit<State, 'names'>;

/** Somebody saved another version in between: theirs, and what each of the two changed. */
export interface Conflict {
  readonly current: State;
  readonly theirChanges: readonly string[];
  readonly yourChanges: readonly string[];
}

/** A draft that was kept when the sidebar was closed. */
export interface OfferedDraft {
  /** The version that it began from. */
  readonly base: number;
  /** When it was last kept: `2026-11-23 14:05`. */
  readonly at: string;
  readonly definition: Definition;
  /** That version, where the history holds it. */
  readonly began?: Definition;
}

/** How far Score accounts has come. */
export interface ScoreProgress {
  readonly sheet: string;
  readonly done: number;
  readonly total: number;
  /** In words, once it is complete. */
  readonly summary: string;
  /** A list that is out of date since then, as it may be made again. */
  readonly outdated?: ListRequest;
}

/** A problem of the config sheet; `cell` is an address to go to, such as `ICP Config!F23`. */
export interface ProblemLine {
  readonly cell: string;
  readonly message: string;
}

/** What each request is answered with. */
export interface Answers {
  readonly state: { readonly state: State };
  readonly help: { readonly help: HelpView };
  /** What is new since the last time, in lines; none where nothing is. */
  readonly news: { readonly news: readonly string[] };
  /** The script with what opens later. */
  readonly parts: { readonly parts: string };
  /** `said` is what was done, and what the definition rests on, in words. */
  readonly setUp: { readonly state: State; readonly said: string };
  readonly look: { readonly found: FoundView };
  readonly startProposal: { readonly first: FirstProposal };
  readonly startTemplate: { readonly template: FirstTemplate };
  readonly start: { readonly state: State; readonly said: string };
  readonly checklist: { readonly checklist: Checklist };
  readonly hideChecklist: object;
  /** `said` is what was removed, in words. */
  readonly removeSample: { readonly said: string };
  readonly preview: { readonly preview: Preview };
  readonly question: { readonly question: PackedQuestion };
  readonly fields: { readonly fields: readonly FieldLine[] };
  readonly values: { readonly values: readonly CountedValue[] };
  readonly accounts: { readonly accounts: readonly AccountLine[] };
  /** Without one where what is selected is no account, with the reason where there is one to tell. */
  readonly account: {
    readonly account?: MatchedAccount;
    /** Its deals first. */
    readonly facts: readonly AccountFacts[];
    readonly missing?: string;
  };
  readonly findAccounts: FoundAccounts;
  readonly select: { readonly selected: string };
  readonly checkForm: { readonly form: CheckForm };
  readonly readPasted: { readonly pasted: PastedCompany };
  readonly check: { readonly checked: CheckedCompany };
  /** Without a row where nothing was written, since the list has it already. */
  readonly addAccount: {
    readonly row?: number;
    readonly summary: string;
    readonly same: readonly SameAccount[];
  };
  readonly save: { readonly state: SavedState };
  readonly keepDraft: object;
  /** Also the name that the one who asks saved under last, `''` where there is none. */
  readonly keptDraft: { readonly author: string; readonly draft?: OfferedDraft };
  readonly dropDraft: object;
  readonly restore: { readonly state: SavedState };
  readonly copy: { readonly state: State };
  readonly create: { readonly state: State };
  readonly score: { readonly progress: ScoreProgress };
  readonly backtest: { readonly backtest: BacktestView };
  readonly writeBacktest: { readonly summary: string; readonly runs: readonly RunView[] };
  readonly compare: { readonly comparison: CompareView };
  readonly writeComparison: { readonly summary: string };
  /** Since when, and since when it may be asked. */
  readonly changes: {
    readonly changes: ChangesView;
    readonly since: string;
    readonly choices: readonly SinceChoice[];
  };
  readonly writeChanges: { readonly summary: string };
  readonly writeDashboard: { readonly summary: string };
  readonly writeOnePage: {
    readonly summary: string;
    /** What prints it: what it is called, and where it leads. */
    readonly links: readonly { readonly text: string; readonly address: string }[];
  };
  readonly review: { readonly review: ReviewView };
  readonly reviewStep: { readonly step: ReviewStepView };
  /** `remarks` say what of its report is not as it should be. */
  readonly reviewBacktest: { readonly step: ReviewStepView; readonly remarks: readonly string[] };
  readonly beginReview: { readonly review: ReviewView };
  readonly noteReview: { readonly review: ReviewView };
  readonly dropReview: { readonly review: ReviewView };
  readonly finishReview: { readonly state: SavedState; readonly summary: string };
  /** `summary` says that a baseline was taken, or could not be kept; `''` where neither. */
  readonly drift: { readonly drift: DriftView; readonly summary: string };
  readonly takeBaseline: Answers['drift'];
  readonly writeDrift: { readonly summary: string };
  readonly health: { readonly health: HealthView };
  /** `summary` is what was done, in words. */
  readonly dismissHealth: { readonly health: HealthView; readonly summary: string };
  readonly restoreHealth: { readonly health: HealthView; readonly summary: string };
  readonly writeHealth: { readonly summary: string };
  readonly patterns: { readonly patterns: PatternsView };
  readonly reject: object;
  readonly build: { readonly proposal: ProposalView };
  readonly fit: { readonly proposal: ProposalView };
  readonly previewList: { readonly targets: readonly TargetView[]; readonly view?: ListView };
  /** The newest first. */
  readonly listsMade: { readonly lists: readonly MadeView[] };
  /** All companies first, then what changed since the last time. */
  readonly createList: {
    readonly view: ListView;
    readonly files: readonly ListFile[];
    readonly summary: string;
    /** `2026-06-30 14:05` */
    readonly madeAt: string;
  };
  readonly fieldTest: { readonly view: FieldTestView };
  readonly planFieldTest: { readonly plan: FieldPlanView };
  readonly startFieldTest: TestDone;
  readonly updateFieldTest: TestDone;
  readonly endFieldTest: TestDone;
  readonly clearFieldTest: TestDone;
  readonly sqlChoices: { readonly accounts?: SqlRequest; readonly deals?: SqlRequest };
  readonly readColumns: { readonly read: SqlColumnsView };
  readonly exportSql: {
    readonly files: readonly WrittenFile[];
    /** What is grave, a sentence each. */
    readonly remarks: readonly string[];
    /** What each field without a column does, the gravest first. */
    readonly unknown: readonly string[];
  };
  /** The definition first, then the schema of such a file. */
  readonly definitionFile: { readonly files: readonly WrittenFile[] };
  /** The definition, or all that is wrong, each with its place. */
  readonly readDefinitionFile:
    | { readonly definition: Definition }
    | { readonly mistakes: readonly string[] };
}

/** How field tests stand after an action, and what was done, in words. */
export interface TestDone {
  readonly view: FieldTestView;
  readonly summary: string;
}

/** Why a request was not done, as a message for its user. */
export interface Failure {
  readonly ok: false;
  readonly error: string;
  /** Every problem of a config sheet that can't be read. */
  readonly problems?: readonly ProblemLine[];
  /** Whom to ask about them. */
  readonly mends?: string;
  /** There is no definition of that name yet. */
  readonly isMissing?: true;
}

/** What the sidebar gets for a request. */
export type Answer<A extends Request['action'] = Request['action']> = Settled &
  (
    | ({ readonly ok: true } & Answers[A] & Standing)
    | { readonly ok: false; readonly conflict: Conflict }
    | Failure
  );

/** Fingerprint of the definition that stands in the sheet, where the request has read it; `''` where it can't be read. */
export interface Standing {
  readonly stands?: string;
  /** Of the accounts, where the request has read them; see `Preview.print`. */
  readonly listed?: string;
}

/** What became of a save that was cut off, where one was found. */
export interface Settled {
  readonly settled?: string;
}
