import type { DealRole, Definition } from '../../definition/definition';

/** The header that a definition names for a role of the deals, `''` where there is none. */
export function roleHeader({ deals }: Definition, role: DealRole): string {
  return deals.find((one) => one.role === role)?.header ?? '';
}
