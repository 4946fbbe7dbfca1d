import type { Place } from './checks/check';
import { everySection, settings } from './sheet/layout';

/** The header or setting by which the reader of a sheet knows a place. */
export function titleOf({ list, key }: Place): string {
  if (list === 'settings') return settings[key as keyof typeof settings]?.label ?? key;
  const section = everySection.find((known) => known.list === list);
  return section?.columns[key]?.header ?? key;
}
