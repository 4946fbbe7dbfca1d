import type { Place } from '../../definition/checks/check';
import type { Definition } from '../../definition/definition';
import { type Finding, idOf } from '../../insight/health/finding';
import type { ToldFinding } from '../told-finding';
import { actOf, type Where } from './acts';
import { findingWords } from './words';

/**
 * Puts findings into words.
 *
 * @param where - Where what they are about stands.
 * @example tell(found, where)[0]?.title // 'A column was renamed'
 */
export function tell(found: readonly Finding[], where: Where): ToldFinding[] {
  const { definition } = where.loaded;
  const seen = new Map<string, number>();
  return found.map((one) => {
    const id = idIn(definition, one);
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    return {
      ...{
        severity: one.severity,
        harm: one.harm,
        ...findingWords(one, where),
        act: actOf(one, where),
      },
      id: before === 0 ? id : `${id} ${before + 1}`,
    };
  });
}

/** What a finding about a definition is known by. */
export function idIn(definition: Definition, found: Finding): string {
  return idOf(found, (place) => nameOf(definition, place));
}

/** What a value of the definition is known by when others come and go. */
function nameOf(definition: Definition, { list, item, key }: Place): string {
  if (list === 'settings' || item === undefined) return `${list} ${key}`;
  const row = definition[list][item] as
    | { readonly id?: string; readonly name?: string; readonly account?: string }
    | undefined;
  return `${list} ${row?.id ?? row?.name ?? row?.account ?? key}`;
}
