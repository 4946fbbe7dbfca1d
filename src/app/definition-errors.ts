import type { Problem } from '../definition/problem';
import { messages } from './messages';

/** A config sheet that can't be read; every problem has its cell. */
export class BrokenDefinition extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(messages.brokenConfig(problems.map(({ message }) => message)));
  }
}

/** There is no config sheet of a definition's name. */
export class NoDefinition extends Error {
  constructor(sheetName: string) {
    super(messages.noConfig(sheetName));
  }
}
