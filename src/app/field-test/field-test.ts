import * as z from 'zod/mini';
import { canonicalJson } from '../../definition/canonical-json';
import type { Definition } from '../../definition/definition';
import { inParts } from '../../definition/history';
import { parseSaved } from '../../definition/lift';
import type { Conclusion } from '../../insight/field-test/conclude';
import type { Arm } from '../../insight/field-test/split';
import type { PackedArms } from './drawn-arms';

/** One of the two definitions, as it was when the test started. */
export interface TestSide {
  /** Such as `v12`, see `versionLabel`. */
  readonly label: string;
  readonly fingerprint: string;
  readonly definition: Definition;
}

/** What an arm has come to. */
export interface ArmOutcome {
  readonly accounts: number;
  readonly open: number;
  readonly won: number;
  readonly lost: number;
  /** Closed deals that it lacks. */
  readonly missing: number;
  /** Win rate of the deals that decide, with its interval; `undefined` before there are enough. */
  readonly rate?: readonly [value: number, low: number, high: number] | undefined;
  /** How many deals these are: the first ones, whatever came later. */
  readonly deciding?: number | undefined;
}

/** What a test has come to. */
export interface TestOutcome {
  readonly says: Conclusion['says'];
  readonly arms: Readonly<Record<Arm, ArmOutcome>>;
  /** By how much B wins more, with its interval; `undefined` before there are enough deals. */
  readonly difference?: readonly [value: number, low: number, high: number] | undefined;
}

/** A field test, as it is kept in the tab `ICP Field Test`. */
export interface FieldTest {
  /** Of the definition, `''` for the one in `ICP Config`. */
  readonly name: string;
  /** Days since 1970-01-01; deals created from then on count. */
  readonly startedOn: number;
  /** `2026-06-30 09:00` */
  readonly startedAt: string;
  /** Who started it, `''` where nobody gave a name. */
  readonly by: string;
  /** Arms are drawn by it. */
  readonly seed: string;
  /** What was saved. */
  readonly a: TestSide;
  readonly b: TestSide;
  /** Win rate when it started, and the one hoped for. */
  readonly rate: number;
  readonly hoped: number;
  readonly perArm: number;
  /** As many as it was to take. */
  readonly quarters: number;
  readonly ended?:
    | { readonly at: string; readonly by: string; readonly outcome: TestOutcome }
    | undefined;
  readonly arms: PackedArms;
}

/** A test before it is checked; its definitions are checked by `parseSaved`. */
const share = z.number().check(z.minimum(0), z.maximum(1));
const count = z.number().check(z.int(), z.minimum(0));
const ends = z.optional(z.tuple([z.number(), z.number(), z.number()]));
const side = z.strictObject({
  label: z.string(),
  fingerprint: z.string(),
  definition: z.unknown(),
});
const arm = z.strictObject({
  accounts: count,
  open: count,
  won: count,
  lost: count,
  missing: count,
  rate: ends,
  deciding: z.optional(count),
});
const plan = z.strictObject({
  name: z.string(),
  startedOn: z.number().check(z.int()),
  startedAt: z.string(),
  by: z.string(),
  seed: z.string(),
  a: side,
  b: side,
  rate: share,
  hoped: share,
  perArm: count,
  quarters: count,
  ended: z.optional(
    z.strictObject({
      at: z.string(),
      by: z.string(),
      outcome: z.strictObject({
        says: z.enum(['too early', 'B wins more', 'B wins less', 'no difference told']),
        arms: z.strictObject({ A: arm, B: arm }),
        difference: ends,
      }),
    }),
  ),
});
const schema = z.strictObject({
  test: plan,
  arms: z.strictObject({ A: z.string(), B: z.string() }),
});

/**
 * A test as texts that a cell can hold each. Its arms come last: accounts that join change the last of
 * them alone. One more is blank, so that there is room for such.
 *
 * @example readKept(keptParts(test).join('')) // test
 */
export function keptParts(test: FieldTest): string[] {
  const { arms, ...rest } = test;
  const parts = inParts(`{"test":${canonicalJson(rest)},"arms":${canonicalJson(arms)}}`);
  return [...parts, ''];
}

/** The test that such texts are; `undefined` where somebody changed them. */
export function readKept(text: string): FieldTest | undefined {
  const read = schema.safeParse(parse(text));
  if (!read.success) return undefined;
  const { test, arms } = read.data;
  const [a, b] = [sideOf(test.a), sideOf(test.b)];
  return a && b && { ...test, a, b, arms };
}

function sideOf(read: z.infer<typeof side>): TestSide | undefined {
  const decoded = parseSaved(read.definition);
  return 'definition' in decoded ? { ...read, definition: decoded.definition } : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
