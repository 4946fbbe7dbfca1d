import type { DefinedCriterion, Definition } from '../../definition/definition';
import { difference } from '../../definition/difference';
import { isWritten } from '../../definition/edit/merge-draft';
import { conditionText } from '../../engine/condition-text';
import type { ChangeGroup, ChangeLine } from '../../protocol/proposal-view';
import { words } from './words';

const { comesIn, changes, goes, stays } = words.groups;

/**
 * What using a proposal does to the definition there is: what comes in, changes and goes, and what a
 * person wrote that stays; each criterion with its why. Groups without a line are left out.
 *
 * @param current - Saved or draft.
 * @example proposalChanges(current, proposed)[0] // { title: 'Comes in', lines: [{ text, why }, …] }
 */
export function proposalChanges(current: Definition, proposed: Definition): ChangeGroup[] {
  const { tiers } = proposed;
  const moved = difference(current, { ...current, tiers }).changed;
  const beside = { ...besideCriteria(current, proposed), tiers };
  const others = difference(beside, { ...proposed, criteria: [] });
  const before = new Map(current.criteria.map((one) => [one.id, one]));
  const after = new Set(proposed.criteria.map(({ id }) => id));
  const isNew = ({ id, on }: DefinedCriterion) => on && !before.has(id);
  const groups: readonly (readonly [title: string, lines: readonly ChangeLine[]])[] = [
    [comesIn, [...proposed.criteria.filter(isNew).map(lineOf), ...others.added.map(plain)]],
    [
      changes,
      [
        ...moved.map(plain),
        ...byChange(proposed.criteria, before).flatMap((one) =>
          changesOf(current, before.get(one.id), one),
        ),
        ...others.changed.map(plain),
      ],
    ],
    [
      goes,
      [
        ...current.criteria.filter(({ id }) => !after.has(id)).map((one) => plain(named(one))),
        ...others.removed.map(plain),
      ],
    ],
    [stays, staying(current, proposed)],
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
  return { ...current, criteria: [], fields: [...current.fields, ...come] };
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
  return { text: words.points(named(one), one.points), why: one.why };
}

const named = conditionText;

function plain(text: string): ChangeLine {
  return { text, why: '' };
}

/** Its new why stands with the last change. What a person wrote is told to be switched off where it stays. */
function changesOf(
  current: Definition,
  before: DefinedCriterion | undefined,
  after: DefinedCriterion,
): ChangeLine[] {
  if (before === undefined) return [];
  const only = (criterion: DefinedCriterion) => ({ ...current, criteria: [criterion] });
  const on = isWritten(before) ? after.on : before.on;
  const { changed } = difference(only({ ...before, on, why: after.why }), only(after));
  const why = before.why === after.why ? '' : after.why;
  return changed.map((text, index) => ({ text, why: index === changed.length - 1 ? why : '' }));
}

function staying(current: Definition, proposed: Definition): ChangeLine[] {
  const written = current.criteria.filter((one) => one.on && isWritten(one));
  const own = new Set(written.map(({ id }) => id));
  const exclusions = new Set(current.exclusions.map(({ id }) => id));
  return [
    ...proposed.criteria
      .filter(({ id }) => own.has(id))
      .map((one) => ({ text: words.kept(named(one), one.on), why: one.why })),
    ...proposed.exclusions
      .filter(({ id }) => exclusions.has(id))
      .map((one) => ({ text: words.exclusion(named(one)), why: one.reason })),
  ];
}
