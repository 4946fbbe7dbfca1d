import type { DefinedCriterion, DefinedExclusion, Definition } from '../../definition/definition';
import { difference } from '../../definition/difference';
import { isEvidence } from '../../definition/edit/evidence';
import { isWritten } from '../../definition/edit/merge-draft';
import { conditionLabel, conditionText, isSameCondition } from '../../engine/condition-text';
import type { OwnCondition } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { isoDay } from '../../engine/values/iso-day';
import type { ChangeGroup, ChangeLine } from '../../protocol/proposal-view';
import { words } from './words';

const { comesIn, changes, goes, stays } = words.groups;

/** Why no criterion is made of a field, in words. */
type ReasonOf = (field: string) => string;

/**
 * What using a proposal does to the definition there is: what comes in, changes and goes, and what a
 * person wrote that stays; one line a criterion, with its why. Groups without a line are left out.
 *
 * @param current - Saved or draft.
 * @param reasonOf - Where criteria may go.
 * @example proposalChanges(current, proposed, reasonOf)[0] // { title: 'Comes in', lines: [{ text, why }, …] }
 */
export function proposalChanges(
  current: Definition,
  proposed: Definition,
  reasonOf: ReasonOf = () => '',
): ChangeGroup[] {
  const { tiers } = proposed;
  const moved = difference(current, { ...current, tiers }).changed;
  const beside = { ...besideCriteria(current, proposed), tiers };
  const excluded = new Set(current.exclusions.map(({ id }) => id));
  const shut = proposed.exclusions.filter(({ id }) => !excluded.has(id));
  const known = proposed.exclusions.filter(({ id }) => excluded.has(id));
  const others = difference(beside, { ...proposed, criteria: [], exclusions: known });
  const before = new Map(current.criteria.map((one) => [one.id, one]));
  const after = new Set(proposed.criteria.map(({ id }) => id));
  const isNew = ({ id, on }: DefinedCriterion) => on && !before.has(id);
  const added = proposed.criteria.filter(isNew);
  const isReplaced = (field: string) => added.some((one) => one.field === field);
  const whyOff: ReasonOf = (field) => (isReplaced(field) ? words.goes.replaced : reasonOf(field));
  const groups: readonly (readonly [title: string, lines: readonly ChangeLine[]])[] = [
    [comesIn, [...added.map(lineOf), ...shut.map(shutOut), ...others.added.map(plain)]],
    [
      changes,
      [
        ...moved.map(plain),
        ...byChange(proposed.criteria, before).flatMap((one) => changeOf(before.get(one.id), one)),
        ...others.changed.map(plain),
        ...madeFrom(current, proposed),
      ],
    ],
    [
      goes,
      [
        ...current.criteria
          .filter(({ id }) => !after.has(id))
          .map((one) => ({ text: named(one), why: whyOff(one.field) })),
        ...others.removed.map(plain),
      ],
    ],
    [stays, staying(current, proposed, whyOff)],
  ];
  return groups
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => ({ title, lines: [...lines] }));
}

/** A field that comes with a condition is told by that. */
function besideCriteria(current: Definition, proposed: Definition): Definition {
  const known = new Set(current.fields.map(({ name }) => name));
  const conditions = [...proposed.criteria, ...proposed.exclusions];
  const used = new Set(conditions.map(({ field }) => field));
  const come = proposed.fields.filter(({ name }) => !known.has(name) && used.has(name));
  const { fittedUntil } = proposed.settings;
  const settings = { ...current.settings, fittedUntil };
  return { ...current, settings, criteria: [], fields: [...current.fields, ...come] };
}

/** Those that gain or lose most points first. */
function byChange(
  criteria: readonly DefinedCriterion[],
  before: ReadonlyMap<string, DefinedCriterion>,
): DefinedCriterion[] {
  const worth = (one: DefinedCriterion | undefined) => (one?.on === true ? one.points : 0);
  const change = (one: DefinedCriterion) => Math.abs(worth(one) - worth(before.get(one.id)));
  return [...criteria].sort((a, b) => change(b) - change(a));
}

function lineOf(one: DefinedCriterion): ChangeLine {
  return { text: words.points(told(one), one.points), why: one.why, id: one.id };
}

function shutOut(one: DefinedExclusion): ChangeLine {
  return { text: words.exclusion(named(one)), why: one.reason, id: one.id };
}

/** What people call it, with what it says where that does not tell the column. */
function named(one: OwnCondition & { readonly name: string }): string {
  const { name, field } = one;
  if (name === '') return conditionText(one);
  return fold(name).includes(fold(field)) ? name : `${name} (${conditionText(one)})`;
}

/** Evidence says what a condition is, beside it the name is enough. */
function told(one: DefinedCriterion): string {
  return isEvidence(one.why) ? conditionLabel(one) : named(one);
}

function plain(text: string): ChangeLine {
  return { text, why: '' };
}

/** What a person wrote is told to be switched off where it stays. */
function changeOf(before: DefinedCriterion | undefined, after: DefinedCriterion): ChangeLine[] {
  if (before === undefined) return [];
  const on = isWritten(before) ? after.on : before.on;
  const [from, to] = [before, after].map(
    isSameCondition(before, after) || told(before) !== told(after) ? told : conditionText,
  ) as [string, string];
  const others = [
    ...(before.points === after.points && from === to
      ? []
      : [words.pointsChanged(before.points, after.points)]),
    ...differing(before, after),
    ...(on === after.on ? [] : [words.switched(after.on)]),
  ];
  const isChanged = from !== to || others.length > 0;
  return isChanged ? [{ text: words.changed(from, to, others), why: after.why }] : [];
}

/** What else of it changes, such as its dimension. */
function differing(before: DefinedCriterion, after: DefinedCriterion): string[] {
  return (['dimension', 'ifMissing'] as const).flatMap((key) =>
    before[key] === after[key] ? [] : [words[key](before[key], after[key])],
  );
}

function madeFrom({ settings: before }: Definition, { settings }: Definition): ChangeLine[] {
  const { fittedUntil: until } = settings;
  if (until === undefined || until === before.fittedUntil) return [];
  return [plain(words.madeFrom(isoDay(until)))];
}

/** An exclusion that is off and that nobody has signed was put there by Set up or a build. */
function staying(current: Definition, proposed: Definition, whyOff: ReasonOf): ChangeLine[] {
  const written = current.criteria.filter((one) => one.on && isWritten(one));
  const own = new Map(written.map((one) => [one.id, one]));
  const exclusions = new Set(current.exclusions.map(({ id }) => id));
  return [
    ...proposed.criteria
      .filter((one) => own.has(one.id) && changeOf(own.get(one.id), one).length === 0)
      .map((one) => ({ text: words.kept(named(one), one.on, whyOff(one.field)), why: one.why })),
    ...proposed.exclusions
      .filter(({ id, on, addedBy }) => exclusions.has(id) && (on || addedBy !== ''))
      .map((one) => ({ text: words.exclusion(named(one)), why: one.reason })),
  ];
}
