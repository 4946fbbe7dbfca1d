import { longestRise } from './longest-rise';
import type { SaveStep } from './save-step';

/**
 * A row while a save is planned: its 0-based number in the sheet as read, or a negative number
 * for one that is new.
 */
export type RowToken = number;

type Insertion = Extract<SaveStep, { kind: 'insertRows' }>;

/** The rows of a sheet in their order, followed through the steps that change it. */
export class RowOrder {
  private readonly tokens: RowToken[];
  private added = 0;

  constructor(count: number) {
    this.tokens = Array.from({ length: count }, (_, row) => row);
  }

  /** All rows as they stand now. */
  get rows(): readonly RowToken[] {
    return this.tokens;
  }

  /** 0-based position of a row now. */
  at(token: RowToken): number {
    return this.tokens.indexOf(token);
  }

  /** Adds rows after one that is there. */
  insert(count: number, after: RowToken): { tokens: RowToken[]; step: Insertion } {
    const tokens = Array.from({ length: count }, () => --this.added);
    const position = this.at(after) + 1;
    this.tokens.splice(position, 0, ...tokens);
    return { tokens, step: { kind: 'insertRows', after: position, count } };
  }

  /** Takes blank rows that are there for new ones. */
  renew(blank: readonly RowToken[]): RowToken[] {
    return blank.map((row) => {
      const token = --this.added;
      this.tokens[this.at(row)] = token;
      return token;
    });
  }

  /** Puts rows into the order given, with few moves; rows between them stay where they are. */
  arrange(wanted: readonly RowToken[]): SaveStep[] {
    const staying = longestRise(wanted.map((token) => this.at(token)));
    const steps: SaveStep[] = [];
    let index = 0;
    while (index < wanted.length) {
      const count = staying.has(index) ? 1 : this.runLength(wanted, index, staying);
      if (!staying.has(index)) steps.push(this.move(wanted, index, count));
      index += count;
    }
    return steps;
  }

  /** Removes rows, a step for each run of neighbours, the last one first. */
  remove(tokens: readonly RowToken[]): SaveStep[] {
    const positions = tokens.map((token) => this.at(token)).sort((a, b) => b - a);
    const steps: SaveStep[] = [];
    for (let index = 0; index < positions.length; ) {
      let count = 1;
      while (positions[index + count] === (positions[index] ?? 0) - count) count += 1;
      const first = positions[index + count - 1] ?? 0;
      this.tokens.splice(first, count);
      steps.push({ kind: 'deleteRows', row: first + 1, count });
      index += count;
    }
    return steps;
  }

  /** How many of the wanted rows from `from` on move together: they are neighbours already. */
  private runLength(
    wanted: readonly RowToken[],
    from: number,
    staying: ReadonlySet<number>,
  ): number {
    const first = this.at(wanted[from] ?? 0);
    let count = 1;
    while (
      from + count < wanted.length &&
      !staying.has(from + count) &&
      this.at(wanted[from + count] ?? 0) === first + count
    ) {
      count += 1;
    }
    return count;
  }

  private move(wanted: readonly RowToken[], index: number, count: number): SaveStep {
    const from = this.at(wanted[index] ?? 0);
    const previous = wanted[index - 1];
    const before =
      previous === undefined
        ? Math.min(...wanted.map((token) => this.at(token)))
        : this.at(previous) + 1;
    const moved = this.tokens.splice(from, count);
    this.tokens.splice(before > from ? before - count : before, 0, ...moved);
    return { kind: 'moveRows', row: from + 1, count, before: before + 1 };
  }
}
