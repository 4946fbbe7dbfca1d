import type * as z from 'zod/mini';
import type { Finding, Place } from './checks/check';
import { crossChecks } from './checks/cross-checks';
import type { Definition } from './definition';
import { expectations, problem } from './messages';
import { titleOf } from './place';
import type { Problem } from './problem';
import { definitionSchema } from './schema';
import type { Decoded } from './sheet/decode';
import { everySection, SETTINGS_TITLE, settings } from './sheet/layout';
import type { AnySection } from './sheet/layout-row';

/**
 * Takes a definition from outside: a version of the history, a request of the sidebar.
 *
 * @param value what JSON gave
 * @returns the definition, or every problem with its place in words (`criterion C3`)
 * @example parseDefinition(JSON.parse(text))
 */
export function parseDefinition(value: unknown): Decoded {
  const parsed = definitionSchema.safeParse(value);
  if (!parsed.success) {
    const { issues } = parsed.error;
    const shapes = issues.map((issue) => shapeProblem(issue, value));
    return { problems: [...shapes, ...problemsBehind(issues, value)] };
  }
  const problems = validate(parsed.data);
  return problems.length === 0 ? { definition: parsed.data } : { problems };
}

/**
 * Checks the values of a definition by the same rules as those of a config sheet.
 *
 * @param told places that are known to be wrong, which are not looked at
 * @returns every problem with its place in words, none where the definition is sound
 */
export function validate(definition: Definition, told: ReadonlySet<string> = new Set()): Problem[] {
  const all = [...settingFindings(definition), ...cellFindings(definition)];
  const alone = all.filter(({ at }) => !told.has(placeKey(at)));
  const wrong = new Set([...told, ...alone.map(({ at }) => placeKey(at))]);
  const together = crossChecks(definition, (at) => !wrong.has(placeKey(at)));
  return [...alone, ...together].map(({ at, expected, received }) =>
    problem(whereInWords(at, definition), titleOf(at), expected, received),
  );
}

function settingFindings(definition: Definition): Finding[] {
  return Object.entries(settings).flatMap(([key, { kind }]) => {
    const received: unknown = definition.settings[key as keyof typeof settings];
    const wrong = kind.check(received as never);
    return wrong ? [{ at: { list: 'settings', key }, expected: wrong.expected, received }] : [];
  });
}

function cellFindings(definition: Definition): Finding[] {
  return everySection.flatMap(({ list, columns }) =>
    definition[list].flatMap((row, item) =>
      Object.entries(columns).flatMap(([key, { kind }]) => {
        const received = (row as unknown as Record<string, unknown>)[key];
        const wrong = kind.check(received);
        return wrong ? [{ at: { list, item, key }, expected: wrong.expected, received }] : [];
      }),
    ),
  );
}

function placeKey({ list, item, key }: Place): string {
  return `${list}.${item ?? ''}.${key}`;
}

function whereInWords({ list, item }: Place, definition: Definition): string {
  const section = everySection.find((known) => known.list === list);
  if (section === undefined || list === 'settings') return SETTINGS_TITLE;
  if (item === undefined) return section.title;
  return rowInWords(section, item, definition);
}

function rowInWords({ list, noun, key }: AnySection, item: number, value: unknown): string {
  const name = [list, item, key].reduce<unknown>(partOf, value);
  return `${noun} ${(isText(name) && name) || item + 1}`;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** What else is wrong where values have a wrong shape: these are not looked at, all others are. */
function problemsBehind(issues: readonly z.core.$ZodIssue[], value: unknown): Problem[] {
  const copy: unknown = JSON.parse(JSON.stringify(value ?? null));
  const told = new Set<string>();
  for (const issue of issues) {
    const [list, second, third] = issue.path.map(String);
    const inside = issue.path.slice(0, -1).reduce<unknown>(partOf, copy) as Record<string, unknown>;
    const last = issue.path.slice(-1).map(String)[0];
    if (issue.code === 'unrecognized_keys') {
      const group = issue.path.reduce<unknown>(partOf, copy) as Record<string, unknown>;
      for (const key of issue.keys) delete group[key];
    } else if (list !== undefined && second !== undefined && last !== undefined) {
      inside[last] = neutral(issue);
      const row = third === undefined ? { key: second } : { item: Number(second), key: third };
      told.add(placeKey({ list, ...row } as Place));
    }
  }
  const mended = definitionSchema.safeParse(copy);
  return mended.success ? validate(mended.data, told) : [];
}

function partOf(inside: unknown, key: PropertyKey): unknown {
  return Object(inside)[key];
}

/** What has the right shape. */
function neutral(issue: z.core.$ZodIssue): unknown {
  if (issue.code === 'invalid_value') return issue.values[0];
  const shapes: Readonly<Record<string, unknown>> = { string: '', number: 0, boolean: false };
  return issue.code === 'invalid_type' ? (shapes[issue.expected] ?? []) : undefined;
}

function shapeProblem(issue: z.core.$ZodIssue, value: unknown): Problem {
  const [extra] = issue.code === 'unrecognized_keys' ? issue.keys : [];
  const path = extra === undefined ? issue.path : [...issue.path, extra];
  const received = path.reduce<unknown>(partOf, value);
  const [list, item, key] = path;
  const section = everySection.find((known) => known.list === list);
  const isOfRow = section !== undefined && typeof item === 'number' && path.length < 4;
  const where = isOfRow ? rowInWords(section, item, value) : 'definition';
  const what = isOfRow ? titleOf({ list: section.list, key: String(key) }) : path.join('.');
  return problem(
    where,
    (key !== undefined || !isOfRow) && what ? what : 'it',
    shapeExpected(issue),
    received,
  );
}

function shapeExpected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return expectations.type(issue.expected);
  if (issue.code === 'invalid_value') return expectations.oneOf(issue.values.map(String));
  if (issue.code === 'too_big') return expectations.atMost(Number(issue.maximum));
  return expectations.knownKeys;
}
