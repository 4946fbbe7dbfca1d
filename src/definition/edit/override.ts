import { counted } from '../../engine/figures';
import type { Override } from '../../engine/model';
import { accountKey } from '../account-key';
import type { DealColumn, Definition } from '../definition';
import type { Attempt } from './attempt';
import type { Edit } from './edit';

/**
 * Gives an account an override, in place of the one that it has.
 *
 * @param override - Its account as the key column of the accounts has it.
 * @param today - Day number.
 * @param keyHeader - Header of that column, where DEALS names none.
 * @returns The definition, or in words why it was refused.
 * @example setOverride(override, 20_634)(definition) // { refused: 'Reason must be given.' }
 */
export function setOverride(override: Override, today: number, keyHeader = ''): Attempt {
  const one = { ...override, reason: override.reason.trim(), by: override.by.trim() };
  return (definition) => {
    const refused = refusal(definition, one, today);
    if (refused !== undefined) return { refused };
    const { overrides } = definition;
    const at = overrides.findIndex(isOf(one.account));
    const set =
      at < 0 ? [...overrides, one] : overrides.map((other, row) => (row === at ? one : other));
    return { ...definition, overrides: set, deals: withKey(definition.deals, keyHeader) };
  };
}

/** Takes the override of an account away. */
export function dropOverride(account: string): Edit {
  return (definition) => ({
    ...definition,
    overrides: definition.overrides.filter((one) => !isOf(account)(one)),
  });
}

function refusal(
  { tiers }: Definition,
  { account, tier, reason, until }: Override,
  today: number,
): string | undefined {
  const rules: readonly (readonly [isBroken: boolean, words: string])[] = [
    [accountKey(account) === '', 'Account must have a key.'],
    [
      !tiers.some(({ name }) => name === tier),
      `Tier must be one of the definition, got “${tier}”.`,
    ],
    [reason === '', 'Reason must be given: it is shown beside the account.'],
    [
      until !== undefined && !(until >= today),
      `Last day must be today or later, got one ${counted(today - (until ?? 0), 'day')} ago.`,
    ],
  ];
  return rules.find(([isBroken]) => isBroken)?.[1];
}

function isOf(account: string): (one: Override) => boolean {
  return (one) => accountKey(one.account) === accountKey(account);
}

/** Overrides are found by the role Account key. */
function withKey(deals: readonly DealColumn[], header: string): readonly DealColumn[] {
  const role = 'Account key';
  if (header === '' || deals.some((one) => one.role === role && one.header !== '')) return deals;
  const others = deals.filter((one) => one.role !== role);
  return [{ role, header, values: '' }, ...others];
}
