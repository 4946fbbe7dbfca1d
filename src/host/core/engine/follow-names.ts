import { formula } from './univer';

interface Meaning {
  readonly name: string;
}

/** What the engine parses names with; internal. */
interface Known {
  readonly getValueByName: (unitId: string, name: string) => Meaning | null | undefined;
}

interface Parsed {
  readonly definedNames: readonly string[];
}

/** Members of Univer's parser that are internal. */
interface Parser {
  _handleDefinedName(sequence: unknown, known: Known): Parsed;
  _simpleCheckDefinedName(): boolean;
}

let followed = false;

/**
 * Lets formulas follow a named range that is set anew, or whose tab gets another name. A parsed
 * formula holds the cells that a name stood for, and the engine parses those again that use a changed
 * name; yet it notes no names that stand for cells, and keeps what it parsed for all workbooks.
 * Relies on internals of Univer 0.25.1.
 */
export function followNames(): void {
  if (followed) return;
  followed = true;
  const parser = formula.LexerTreeBuilder.prototype as unknown as Parser;
  const { _handleDefinedName: parse } = parser;
  parser._handleDefinedName = function noted(sequence, known) {
    const used = new Set<string>();
    const getValueByName: Known['getValueByName'] = (unitId, name) => {
      const found = known.getValueByName(unitId, name);
      if (found) used.add(found.name);
      return found;
    };
    const parsed = parse.call(this, sequence, { ...known, getValueByName });
    return { ...parsed, definedNames: [...used, ...parsed.definedNames] };
  };
  parser._simpleCheckDefinedName = () => true;
}
