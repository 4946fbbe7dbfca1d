import type { Override } from '../engine/model';
import { findOperator } from '../engine/operators';
import { canonicalJson } from './canonical-json';
import type { Definition, Owner, Route } from './definition';
import { withNewNames } from './renamed';
import { type Heading, headings, settingLabels } from './sheet/headings';
import type { ListKey } from './sheet/layout-row';
import { blanks, changes, EVERY_ACCOUNT, shownValue } from './words';

const everySection: readonly AnyHeading[] = Object.values(headings);

/** A section whose kind of row does not matter. */
type AnyHeading = Pick<Heading<ListKey>, 'list' | 'title' | 'noun'> & {
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
};
type Item = Readonly<Record<string, unknown>>;

/** What one definition has that another has not, in words. */
export interface Difference {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Tells in words what a definition adds to another one, changes of it and removes from it.
 *
 * @example difference(before, after).removed // ['criterion Industry is Software']
 */
export function difference(before: Definition, after: Definition): Difference {
  const lists = everySection.map((section) => ({ section, ...listsOf(section, before, after) }));
  return {
    added: lists.flatMap(({ section, added }) =>
      added.map((item) => changes.named(section.noun, nameOf(section, item), detailOf(item))),
    ),
    changed: [
      ...settingChanges(before, after),
      ...lists.flatMap(({ edited, reordered }) => [...edited, ...reordered]),
    ],
    removed: lists.flatMap(({ section, removed }) =>
      removed.map((item) => changes.named(section.noun, nameOf(section, item), '')),
    ),
  };
}

/**
 * Tells in words what changed from one definition to another, settings first, then section by
 * section. No words if and only if the two are equal.
 *
 * @example describeDifference(before, after)
 * // ['Minimum coverage 50 % → 60 %', 'Firmographic weight 40 → 45',
 * //  'Employees 200 – 1,000: 20 → 28 points', 'Tier 2 from 60 → 63']
 */
export function describeDifference(before: Definition, after: Definition): string[] {
  const lists = everySection.flatMap((section) => {
    const { edited, added, removed, reordered } = listsOf(section, before, after);
    return [
      ...edited,
      ...added.map((item) => changes.added(section.noun, nameOf(section, item), detailOf(item))),
      ...removed.map((item) => changes.removed(section.noun, nameOf(section, item))),
      ...reordered,
    ];
  });
  return [...settingChanges(before, after), ...lists];
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

function settingChanges(before: Definition, after: Definition): string[] {
  return Object.entries(settingLabels).flatMap(([key, label]) => {
    const from: unknown = before.settings[key as keyof typeof settingLabels];
    const to: unknown = after.settings[key as keyof typeof settingLabels];
    if (isSame(from, to)) return [];
    return [changes.value(label, shownValue(key, from), shownValue(key, to))];
  });
}

/** The rows of a section that came and went, and in words what else changed. */
function listsOf(section: AnyHeading, definitionBefore: Definition, definitionAfter: Definition) {
  const { renamed, definition } = withNewNames(definitionBefore, definitionAfter);
  const before = definition[section.list] as readonly object[] as readonly Item[];
  const after = definitionAfter[section.list] as readonly object[] as readonly Item[];
  const old = new Map(before.map((item) => [item[section.key], item]));
  const current = new Map(after.map((item) => [item[section.key], item]));
  const added = after.filter((item) => !old.has(item[section.key]));
  const removed = before.filter((item) => !current.has(item[section.key]));
  const edited = after.flatMap((item) => {
    const from = old.get(item[section.key]);
    return from === undefined ? [] : itemChanges(section, from, item);
  });
  const keptBefore = before.filter((item) => current.has(item[section.key]));
  const keptAfter = after.filter((item) => old.has(item[section.key]));
  const isReordered = keptBefore.some(
    (item, index) => item[section.key] !== keptAfter[index]?.[section.key],
  );
  const reordered = isReordered ? [changes.reordered(section.title)] : [];
  const names = renamed
    .filter(({ list }) => list === section.list)
    .map(({ from, to }) => changes.renamed(section.noun, from, to));
  return { edited: [...names, ...edited], added, removed, reordered };
}

/** A condition is known by its name, else by what it says, anything else by its key. */
function nameOf(section: AnyHeading, item: Item): string {
  return String(item.name || conditionOf(item) || item[section.key]);
}

function conditionOf({ field, operator, value }: Item): string | undefined {
  return findOperator(String(operator ?? ''))?.label(String(field), String(value));
}

/** What makes an added item understood: what one with a name says, and what it is worth. */
function detailOf(item: Item): string {
  const says = item.name && !('owners' in item) && conditionOf(item);
  return [says, worthOf(item)].filter(Boolean).join('; ');
}

/** Its weight, points, threshold, owners or reason. */
function worthOf(item: Item): string {
  if ('owners' in item) return changes.route(item as unknown as Route, conditionOf(item));
  if ('capacity' in item) return changes.owner(item as unknown as Owner);
  if ('until' in item) return changes.override(item as unknown as Override);
  if ('points' in item) return changes.points(String(item.points), String(item.dimension));
  if ('weight' in item) return changes.weight(String(item.weight));
  if ('from' in item) return changes.from(String(item.from));
  return 'reason' in item ? String(item.reason) : '';
}

/** Rows that need to be told from those of other sections: a person, a company, a rule. */
const told: ReadonlySet<ListKey> = new Set(['routes', 'owners', 'overrides']);

const conditionKeys: readonly string[] = ['field', 'operator', 'value'];

function itemChanges(section: AnyHeading, from: Item, to: Item): string[] {
  const isTold = told.has(section.list);
  const plain = nameOf(section, to);
  const name = isTold ? changes.of(section.noun, plain) : plain;
  const [oldCondition, condition] = [conditionOf(from), conditionOf(to)];
  const isReworded = oldCondition !== condition;
  const known = to.name ? `${name}:` : String(to[section.key]);
  const first = isReworded
    ? [changes.value(known, oldCondition ?? EVERY_ACCOUNT, condition ?? EVERY_ACCOUNT)]
    : [];
  const others = Object.entries(section.headers).flatMap(([key, header]) => {
    if (isSame(from[key], to[key]) || (isReworded && conditionKeys.includes(key))) return [];
    const blank = blanks[`${section.list}.${key}`];
    const [a, b] = [shownValue(key, from[key], blank), shownValue(key, to[key], blank)];
    if (key === 'on' && section.list === 'owners') return [changes.presence(name, b)];
    return [wordsFor(key, isTold ? '' : condition, name, header, a, b)];
  });
  return [...first, ...others];
}

function wordsFor(
  key: string,
  condition: string | undefined,
  name: string,
  header: string,
  from: string,
  to: string,
): string {
  if (key === 'points') return changes.pointsChanged(name, from, to);
  if (key === 'on') return changes.switched(name, to);
  const subject = condition === undefined ? `${name} ` : `${key === 'name' ? condition : name}: `;
  return changes.value(`${subject}${changes.headerInWords(header)}`, from, to);
}
