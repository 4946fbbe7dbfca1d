import type { Draft, DraftCriterion, LeftOut } from '../../definition/edit/proposed';
import { isSameCondition } from '../../engine/condition-text';
import type { Exclusion, ReadingContext, Tier } from '../../engine/model';
import type { ColumnKind } from '../../engine/operators/operator';
import { createReading } from '../../engine/values/reading';
import { type Checkpoint, unhurried } from '../checkpoint';
import type { DealTable } from '../deals/deal-table';
import type { Targets } from '../deals/verdict';
import { type Answers, labelDeals } from '../discovery/labelled-rows';
import { accountKeys } from '../fit/account-keys';
import { dimensionsOf } from '../fit/dimensions-of';
import type { HeldOut } from '../fit/judge-held-out';
import { aloneOf } from '../scorecard/alone';
import { type CardField, cardOf, type DimensionOf } from '../scorecard/card';
import { choose } from '../scorecard/choose';
import { classesOf } from '../scorecard/classes-of';
import { conditionOf } from '../scorecard/condition';
import type { Encoded } from '../scorecard/encoded';
import { evidenceOf } from '../scorecard/evidence';
import { whyOf } from '../scorecard/evidence-words';
import { hardlyWins } from '../scorecard/exclusions';
import { gate } from '../scorecard/gate';
import { type LookedField, lookedAt } from '../scorecard/looked-at';
import { LEAST_OF_EACH, type OpenFields, openFields } from '../scorecard/open-fields';
import { forward } from '../scorecard/path';
import { placeTiers } from '../scorecard/tiers';
import { NO_CHOICE, onScaleOf, promised } from './promised';
import { words as say } from './words';

/** What a field's values are, for its dimension. */
export interface FieldValues {
  readonly kind: ColumnKind;
  /** Known cells, or the items of lists, as they stand there; each once will do. */
  readonly texts: readonly string[];
}

/** What the draft takes over, and how its parts are named. */
export interface BuildOptions {
  readonly context: ReadingContext;
  readonly missingWords: readonly string[];
  readonly minimumCoverage: number;
  readonly targets: Targets;
  /** Tiers to move; the lowest in the ICP goes where the targets are met best. */
  readonly tiers: readonly Tier[];
  readonly dimensionOf: (field: string, values: FieldValues) => string;
  /** Exclusions that the draft keeps as they are. */
  readonly exclusions: readonly Exclusion[];
  /** What people said of columns; those that accounts can't be scored by are refused as well. */
  readonly answers: Answers;
  /** Seed of the permutations and folds: the same deals give the same card. */
  readonly random: () => number;
  /** May end it. */
  readonly checkpoint?: Checkpoint;
}

/** A draft to review, with what led to it. */
export interface Built extends Pick<OpenFields, 'asked'> {
  /** `undefined` where nothing that holds on deals kept aside was found. */
  readonly draft: Draft | undefined;
  /** What was found, in words. */
  readonly why: string;
  /** Columns that were not searched, and conditions that were left out. */
  readonly leftOut: readonly LeftOut[];
  /** What was searched, by its values, where none of it is proposed. */
  readonly looked: readonly LookedField[];
  /** How cards made without the deals that judge them do: each in folds by account. */
  readonly heldOut: HeldOut;
}

/**
 * Builds a scorecard from won and lost deals: every field is put into bins and tested against luck,
 * those that tell something come in one by one, each in the few bands that tell most beside the
 * others; how many are worth having, and where the tiers lie, deals kept aside say. A draft to
 * review: nothing of it is saved by itself.
 *
 * @param table - Closed deals with their attributes.
 * @example build(table, options).draft?.criteria.length // 7
 */
export function build(table: DealTable, options: BuildOptions): Built {
  const { checkpoint = unhurried, random } = options;
  const reading = createReading(options.context, options.missingWords);
  const labelled = labelDeals(table, new Set(), options.answers);
  const opened = openFields(labelled, reading, random, checkpoint);
  const { sample, asked, tested } = opened;
  const leftOut = labelled.labels.length === 0 ? [] : opened.leftOut.map(unsearched);
  const told = { asked, leftOut, looked: [] };
  const keys = accountKeys(table);
  const nothing = (why: string): Built => {
    const heldOut = promised(undefined, table, { ...NO_CHOICE, keys }, options);
    return { ...told, draft: undefined, heldOut, why };
  };
  const won = sample.won.reduce((sum, one) => sum + one, 0);
  const lost = sample.won.length - won;
  if (Math.min(won, lost) < LEAST_OF_EACH) {
    return nothing(say.fewDeals(won, lost, LEAST_OF_EACH));
  }
  const toldNothing = (why: string) => ({ ...nothing(why), looked: lookedAt(tested, sample) });
  const { passed } = gate(tested.map(({ chance }) => chance));
  const fields = tested.flatMap(({ encoded }, at) => (passed[at] ? [encoded] : []));
  if (fields.length === 0) return toldNothing(say.luck(tested.length, won, lost));
  const dimensionOf = dimensionsOfFields(options);
  const choice = choose(
    fields,
    sample,
    keys,
    { dimensionOf, minimumCoverage: options.minimumCoverage },
    random,
    checkpoint,
  );
  if (choice.criteria === 0) return toldNothing(say.notHeld(tested.length));
  checkpoint();
  const rows = [...sample.won.keys()];
  const fitted = forward(fields, sample.won, rows, choice.criteria).pop();
  const card = fitted === undefined ? [] : cardOf(fitted, sample.won, rows, dimensionOf);
  const scores = onScaleOf(card, choice.places, options.minimumCoverage);
  const draft = draftOf(card, scores, opened, options);
  const heldOut = promised(draft, table, { scores, foldOf: choice.foldOf, keys }, options);
  const isIn = new Set(card.map(({ encoded }) => encoded));
  const idle = fields.flatMap((one) => (isIn.has(one) ? [] : toldByOthers(one, opened, options)));
  const out = [...idle, ...leftOut];
  return { ...told, leftOut: out, draft, heldOut, why: say.found(card.length, tested.length) };
}

function unsearched({ field, why }: OpenFields['leftOut'][number]): LeftOut {
  return { field, operator: '', value: '', why };
}

function draftOf(
  card: readonly CardField[],
  scores: Float64Array,
  opened: OpenFields,
  options: BuildOptions,
): Draft {
  const criteria = card.flatMap((field, index) => criterion(field, index, opened, options));
  const { sample } = opened;
  return {
    dimensions: dimensionsOf(criteria),
    criteria,
    exclusions: [...options.exclusions, ...proposedExclusions(opened, criteria, options)],
    tiers: placeTiers(options.tiers, scores, sample.won, options.targets),
    missingWords: options.missingWords,
    minimumCoverage: options.minimumCoverage,
  };
}

function criterion(
  field: CardField,
  index: number,
  { sample }: OpenFields,
  { context }: BuildOptions,
): DraftCriterion[] {
  const written = writtenOf(field, sample, context);
  if (written === undefined) return [];
  const { dimension, points, ifMissing } = field;
  return [{ id: `C${index + 1}`, ...written, on: true, dimension, points, ifMissing }];
}

/** What a field tells alone, where that adds nothing beside the criteria that are in. */
function toldByOthers(
  encoded: Encoded,
  { sample }: OpenFields,
  { context }: BuildOptions,
): LeftOut[] {
  const field = aloneOf(encoded, sample.won);
  const written = field && writtenOf(field, { ...sample, years: '' }, context);
  if (written === undefined) return [];
  const { name: _, why, ...condition } = written;
  return [{ ...condition, why: say.toldByOthers(why) }];
}

/** A field of a card as people read it; `undefined` where no operator says it. */
function writtenOf(
  field: CardField,
  { won, years }: Pick<OpenFields['sample'], 'won' | 'years'>,
  context: ReadingContext,
) {
  const classed = classesOf(field);
  const form = conditionOf(field.encoded.column.field, classed, context);
  if (form === undefined) return undefined;
  const { operator, value, name } = form;
  const why = whyOf(evidenceOf(field, classed, won), years);
  return { field: field.encoded.column.field, operator, value, name, why };
}

/** Each field's dimension, asked once. */
function dimensionsOfFields({ dimensionOf }: BuildOptions): DimensionOf {
  const known = new Map<Encoded, string>();
  return (encoded) => {
    const { column, kind, bins } = encoded;
    const name =
      known.get(encoded) ??
      dimensionOf(column.field, { kind, texts: bins.map(({ text }) => text) });
    known.set(encoded, name);
    return name;
  };
}

/**
 * Proposed, but off: to disqualify accounts whatever their score is for a person to decide. What a
 * criterion asks with yes or no is said by it already.
 */
function proposedExclusions(
  { tested, sample }: OpenFields,
  criteria: readonly DraftCriterion[],
  { exclusions }: BuildOptions,
): Exclusion[] {
  const asked = new Set(criteria.map(({ field }) => field));
  const isSaid = ({ kind, column }: Encoded) => kind === 'yes-no' && asked.has(column.field);
  const fields = tested.map(({ encoded }) => encoded).filter((encoded) => !isSaid(encoded));
  const found = hardlyWins(fields, sample);
  return found
    .filter((one) => !exclusions.some((own) => isSameCondition(own, one)))
    .map(({ field, operator, value, won, deals }, index) => ({
      id: `E${index + 1}`,
      ...{ field, operator, value, on: false },
      reason: say.exclusion(won, deals),
    }));
}
