import { fingerprint } from '../definition/fingerprint';
import type { LoadedDefinition } from './load-definition';
import type { Outside } from './outside';

export function currentVersion(_outside: Outside, _name: string, { definition }: LoadedDefinition) {
  return { label: 'v1', fingerprint: fingerprint(definition) };
}
