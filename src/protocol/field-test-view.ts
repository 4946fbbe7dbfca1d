import type { DealRole, Definition } from '../definition/definition';

/** A judgement: it is well, it needs a look, it is not well; `·` where nothing is right or wrong. */
export type FieldTestMark = '✓' | '!' | '✕' | '·';

/** What an arm of a field test has come to. */
export interface ArmView {
  readonly arm: 'A' | 'B';
  /** The definition that it is worked on by, such as `v12`. */
  readonly label: string;
  readonly accounts: number;
  readonly open: number;
  readonly won: number;
  readonly lost: number;
  /** Closed deals that it lacks. */
  readonly missing: number;
  /** Win rate in words, `''` before there are enough deals. */
  readonly rate: string;
}

/** How the field tests of a definition stand, as the sidebar shows it: plain JSON. */
export interface FieldTestView {
  readonly mark: FieldTestMark;
  /** In one sentence. */
  readonly sentence: string;
  /** What it rests on, in words; `''` where there was no test. */
  readonly below: string;
  readonly isRunning: boolean;
  /** Whether both arms have the deals that were planned. */
  readonly isEnough: boolean;
  /** Of the last test; none where there was none. */
  readonly arms: readonly ArmView[];
  /** What to do now, in words. */
  readonly todo: string;
  /** What to keep in mind, in words. */
  readonly care: readonly string[];
  /** Earlier tests in words, the newest first. */
  readonly former: readonly string[];
  /** Columns of tests that stand beside the accounts, by their headers. */
  readonly columns: readonly string[];
  /** A role that DEALS names no column for, without which no test can start. */
  readonly lacks?: DealRole;
  /** B as a draft, once the test has ended. */
  readonly taken?: Definition;
}

/** What a field test would take: plain JSON. */
export interface FieldPlanView {
  readonly labels: readonly [a: string, b: string];
  /** Win rate today and what it rests on, in words. */
  readonly today: string;
  /** In whole per cent. */
  readonly hoped: number;
  /** What that was preset by, in words; `''` where a person said it. */
  readonly preset: string;
  /** Closed deals that each arm needs, and how long that takes, in words. */
  readonly takes: string;
  /** How long that is, in a sentence, where it is too long; `''` where it is not. */
  readonly tooLong: string;
  /** How many accounts would be worked on otherwise, in words. */
  readonly moves: string;
  readonly care: readonly string[];
  /** Sent along when it is started: what is started is what was seen. */
  readonly print: string;
}
