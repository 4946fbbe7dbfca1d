import type { Checkpoint } from '../checkpoint';
import { type Choice, choose } from './choose';
import { gate, type Outcomes, type Tested } from './gate';

/** A false discovery rate so low that folds need not ask again. */
const CERTAIN = 0.001;
/** Fields that are as likely by luck among all deals have no chance among most of them. */
const HOPELESS = 0.2;

/**
 * How many criteria a card should have, 0 where nothing may be proposed: deals kept aside must tell
 * won from lost by more than luck. Where the gate opened by a little only, so must cards for which
 * the gate, too, saw nothing of the deals that judge them.
 *
 * @param tested - All fields.
 * @param accounts - What belongs together, one key a deal.
 * @param random - Gives numbers from 0 up to 1.
 */
export function chooseHonestly(
  tested: readonly Tested[],
  outcomes: Outcomes,
  accounts: readonly string[],
  random: () => number,
  checkpoint: Checkpoint,
): Choice {
  const { q, passed } = gate(tested.map(({ chance }) => chance));
  const fields = fieldsOf(tested, passed);
  const choice = choose(() => fields, outcomes, accounts, random, checkpoint);
  if (choice.criteria === 0 || Math.min(...q) <= CERTAIN) return choice;
  const anew = (rows: readonly number[]) => {
    const chances = tested.map(({ chance, chanceAmong }) => {
      return chance > HOPELESS ? 1 : chanceAmong(rows);
    });
    return fieldsOf(tested, gate(chances).passed);
  };
  const honest = choose(anew, outcomes, accounts, random, checkpoint);
  return honest.criteria === 0 ? { ...choice, criteria: 0 } : choice;
}

function fieldsOf(tested: readonly Tested[], passed: readonly boolean[]) {
  return tested.flatMap(({ encoded }, index) => (passed[index] ? [encoded] : []));
}
