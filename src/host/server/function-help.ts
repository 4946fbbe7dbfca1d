import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What autocomplete shows about a custom function. */
export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterHelp[];
}

export interface ParameterHelp {
  readonly name: string;
  readonly detail: string;
  /** The braces' content: Sheets shows a parameter's type as an example of it. */
  readonly example: string;
  readonly optional: boolean;
}

const DOCUMENTED =
  /\/\*\*(?<doc>(?:(?!\*\/)[\s\S])*@customfunction(?:(?!\*\/)[\s\S])*)\*\/\s*function\s+(?<name>\w+)/g;
const PARAMETER =
  /@param\s+\{(?<example>[^}]*)\}\s+(?<open>\[?)(?<name>\w+)\]?\s*(?<detail>[^@]*)/g;

/** Reads the help of all custom functions from the scripts of an add-on's folder. */
export function readFunctionHelp(dist: string): FunctionHelp[] {
  const scripts = readdirSync(dist).filter((file) => file.endsWith('.js'));
  return scripts.flatMap((file) => functionHelp(readFileSync(join(dist, file), 'utf8')));
}

/**
 * Reads the JSDoc of custom functions, as Sheets does for its autocomplete.
 *
 * @param source a script; functions without `@customfunction` are passed over
 */
export function functionHelp(source: string): FunctionHelp[] {
  return [...source.matchAll(DOCUMENTED)].map(({ groups = {} }) => {
    const doc = (groups.doc ?? '').replace(/^\s*\*/gm, '');
    return {
      name: groups.name ?? '',
      description: oneLine(doc.split('@')[0]),
      parameters: [...doc.matchAll(PARAMETER)].map((match) => parameterHelp(match.groups ?? {})),
    };
  });
}

function parameterHelp(groups: Record<string, string>): ParameterHelp {
  return {
    name: groups.name ?? '',
    detail: oneLine(groups.detail),
    example: oneLine(groups.example),
    optional: groups.open === '[',
  };
}

function oneLine(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}
