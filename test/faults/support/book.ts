import type { Cell } from '../../../src/engine/model';
import type { Answer } from '../../../src/protocol/answer';
import type { Request } from '../../../src/protocol/requests';
import type { Fault, Picture } from '../../support/memory/memory-workbook';

export type { Fault, Picture };

/** Actions of the menu that have no request. */
export type MenuItem = 'insertFormulas' | 'recalculate';

/** A spreadsheet with the add-on, in memory or in the local host. */
export interface Book {
  /** Another one that is the same. */
  copy(): Book;
  /** What differs from the book that it was copied from; in memory the same text is the same state. */
  changes?(): string;
  close(): void;
  /** Makes a service call of the next action fail. */
  fail(fault: Fault): void;
  /** Service calls of the last action. */
  calls(): number;
  /** From now on, which service calls of the last action changed anything; in memory only. */
  watch?(): ReadonlySet<number>;
  ask(request: Request): Answer;
  /** Gives what went wrong, `''` where nothing did. */
  menu(item: MenuItem): string;
  values(tab: string): Cell[][];
  tabs(): string[];
  picture(): Picture;
  /** What a person does by hand; addresses such as `B2`. */
  type(tab: string, address: string, text: string): void;
  note(tab: string, address: string, text: string): void;
  /** Sets a data validation that keeps out all but some texts; one by formula only Sheets can judge. */
  only(tab: string, address: string, options: readonly string[], isKnown?: boolean): void;
  remove(tab: string): void;
  duplicate(tab: string, name: string): void;
}
