import { definitionAsked } from '../definitions';
import type { AskedComparison, AskedSide } from './compare-sides';
import { words } from './words';

const VERSION = /^(?:(.+?)\s+)?v(\d{1,9})$/i;

/**
 * Reads which two definitions a person wants to compare. Both are read over the tabs of the first.
 *
 * @param asked - Two of them with a comma in between: `current` is the one in `ICP Config`, `PLG`
 *   the one in `ICP Config (PLG)`; `v3` and `PLG v3` are versions of the two.
 * @param names - Names of all definitions, `''` for the one in `ICP Config`.
 * @throws A message where it is not two, or one of them names no definition.
 * @example readPrompt('PLG v2, current', ['', 'PLG']).before // { kind: 'version', name: 'PLG', version: 2 }
 */
export function readPrompt(asked: string, names: readonly string[]): AskedComparison {
  const [one, other, ...more] = asked.split(',').map((part) => part.trim());
  if (!one || !other || more.length > 0) throw new Error(words.notTwo(asked));
  const [before, after] = [sideNamed(one, names), sideNamed(other, names)];
  return { name: before.name, before, after };
}

/** What is the name of a definition is no version, as in `Mid v2`. */
function sideNamed(asked: string, names: readonly string[]): AskedSide {
  const saved = definitionAsked(asked, names);
  if (saved !== undefined) return { kind: 'saved', name: saved };
  const [, of = 'current', version] = VERSION.exec(asked) ?? [];
  const name = version === undefined ? undefined : definitionAsked(of, names);
  if (name === undefined) throw new Error(words.noDefinition(asked, names));
  return { kind: 'version', name, version: Number(version) };
}
