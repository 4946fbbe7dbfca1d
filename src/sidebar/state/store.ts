import { computed, effect, signal } from '@preact/signals';
import { accountKey } from '../../definition/account-key';
import type { Definition } from '../../definition/definition';
import { describeDifference } from '../../definition/difference';
import { effectiveShares } from '../../definition/effective-shares';
import { tierName } from '../../engine/tiers';
import type { State } from '../../protocol/answer';
import type { FieldLine } from '../../protocol/field-line';
import type { Preview } from '../../protocol/preview';
import type { Refusal } from '../bridge/ask';
import { listed } from '../bridge/standing';
import { dealRates, wonShares } from '../model/deal-rates';
import { evaluationOf, type KnownMatches, type Rows } from '../model/matches';
import { movingWords, overridden } from '../model/overridden';
import { movedRows, type Scored, scoreRows, tierNamer } from '../model/scored';
import type { Timeline } from '../model/timeline';
import type { Page } from './page';

/** What the server last said about the definition. */
export const saved = signal<State | undefined>(undefined);
/** The draft with its way back; it starts as the saved definition. */
export const timeline = signal<Timeline<Definition> | undefined>(undefined);
/** Why there is no definition to show. */
export const refusal = signal<Refusal | undefined>(undefined);

export const preview = signal<Preview | undefined>(undefined);
export const rows = signal<Rows | undefined>(undefined);
export const matches = signal<KnownMatches>(new Map());
/** Why there is no preview; the definition can be edited all the same. */
export const previewError = signal('');
/** Whether the accounts have changed since the preview was read, as far as an answer told. */
export const isStale = computed(() => {
  const told = listed.value;
  const print = preview.value?.print;
  if (told === undefined || print === undefined) return false;
  return told.name === saved.value?.name && told.print !== print;
});
export const fields = signal<readonly FieldLine[] | undefined>(undefined);

/** Each is a question: why this account, what do we look for, is it true, what now? */
export type TabName = 'Account' | 'Define' | 'Backtest' | 'Act';
export const tab = signal<TabName>('Define');
/** The part of the definition that *Define* shows. */
export type PartName = 'Weights' | 'Exclusions' | 'Tiers';
export const part = signal<PartName>('Weights');
/** What covers the tabs for a while. */
export const page = signal<Page | undefined>(undefined);
/** How far a review is that goes on when one comes back to it, in words; `''` while none is. */
export const reviewing = signal('');
/** What is being done right now, in words. */
export const busy = signal('');
/** What to tell the user: an error, or that something is done. */
export const notice = signal<Notice | undefined>(undefined);

export interface Notice {
  /** `saved` goes with whatever is done next. */
  readonly kind: 'error' | 'done' | 'saved';
  readonly text: string;
  /** Does it again; of what is saved, scores the accounts. */
  readonly retry?: () => void;
}

/** Nobody has to close what says that a save is done. */
export function passSaved(): void {
  if (notice.peek()?.kind === 'saved') notice.value = undefined;
}

effect(() => {
  void [tab.value, part.value, page.value, timeline.value];
  passSaved();
});

export const draft = computed(() => timeline.value?.present);
export const changes = computed(() => {
  const before = saved.value?.definition;
  const after = draft.value;
  if (before === undefined || after === undefined || before === after) return [];
  return describeDifference(before, after);
});
export const isDirty = computed(() => changes.value.length > 0);
export const effective = computed(() =>
  draft.value === undefined ? new Map<string, number>() : effectiveShares(draft.value),
);

/** A definition with the scores that it gives; `undefined` until the preview is there. */
export interface Outcome {
  readonly definition: Definition;
  readonly accounts: Scored;
  readonly deals: Scored | undefined;
}

function outcomeOf(definition: Definition | undefined): Outcome | undefined {
  const known = matches.value;
  const given = rows.value;
  if (definition === undefined || given === undefined) return undefined;
  const score = (side: 'accounts' | 'deals') =>
    scoreRows(definition, evaluationOf(definition, known, side, given));
  return {
    definition,
    accounts: score('accounts'),
    deals: given.deals && score('deals'),
  };
}

export const before = computed(() => outcomeOf(saved.value?.definition));
export const after = computed(() =>
  draft.value === saved.value?.definition ? before.value : outcomeOf(draft.value),
);

/** Rows among all accounts, by key, of those that were looked at since the preview was read. */
export const knownRows = new Map<string, number>();

/** The row of the preview of an account that was looked at; `undefined` where it has none. */
function previewRow(key: string): number | undefined {
  const given = preview.value;
  const isWhole = given !== undefined && given.sampled === given.total;
  return isWhole ? knownRows.get(key) : undefined;
}

/** The accounts whose override moves them, or the end of one. */
export const movedByOverride = computed(() => {
  const [state, mine] = [saved.value, draft.value];
  if (state === undefined || mine === undefined) return [];
  const outcomes = [before.value, after.value];
  const tierOf = (outcome: Outcome | undefined, row: number) =>
    outcome && tierNamer(outcome.definition.tiers)(outcome.accounts.tiers[row] as number);
  return overridden(state.definition, mine, state.today, (key) => {
    const row = previewRow(key);
    if (row === undefined) return undefined;
    const [from, to] = outcomes.map((outcome) => tierOf(outcome, row));
    return from === undefined || to === undefined ? undefined : [from, to];
  });
});
/** The rows that the definition alone moves; those that an override moves are apart. */
export const moved = computed(() => {
  const [from, to] = [before.value, after.value];
  if (from === undefined || to === undefined || from === to) return [];
  const all = movedRows(from.accounts, from.definition.tiers, to.accounts, to.definition.tiers);
  const apart = movedByOverride.value.map(({ account }) => previewRow(accountKey(account)));
  return apart.length === 0 ? all : all.filter((row) => !apart.includes(row));
});
/** How many accounts move, in words. */
export const movingNow = computed(() =>
  movingWords(moved.value.length, movedByOverride.value.length),
);
export const dealFigures = computed(() => figuresOf(after.value));
/** The same of what is saved. */
export const savedDealFigures = computed(() => figuresOf(before.value));

/** How often each tier of what is saved was won. */
export const savedWonShares = computed(() => wonSharesOf(before.value));
const draftWonShares = computed(() => wonSharesOf(after.value));

/** The share of the deals of a tier, by its name, that was won, by the draft; `undefined` where too few were closed. */
export function wonShareOf(tier: string): number | undefined {
  const tiers = after.value?.definition.tiers ?? [];
  const shares = [...(draftWonShares.value ?? [])];
  return shares.find(([index]) => tierName(tiers, index) === tier)?.[1];
}

function wonSharesOf(outcome: Outcome | undefined) {
  const deals = rows.value?.deals;
  return outcome?.deals && deals && wonShares(deals, outcome.deals);
}

function figuresOf(outcome: Outcome | undefined) {
  const deals = rows.value?.deals;
  if (outcome?.deals === undefined || deals === undefined) return undefined;
  return dealRates(deals, outcome.deals, outcome.definition.tiers);
}

/** Who works in this sidebar, as typed at the last save here or before; the add-on can't know it. */
export const author = signal('');
