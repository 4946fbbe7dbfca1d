import type { Condition } from '../../engine/model';
import { factsWords, matchShares, questionKey } from '../model/matches';
import { unbroken } from '../model/unbroken';
import { matches, rows } from '../state/store';

interface MatchLineProps {
  readonly question: Condition;
  readonly isOn: boolean;
}

/** The share of the accounts that meet a condition, and for which it is unknown. */
export function MatchLine({ question, isOn }: MatchLineProps) {
  const known = matches.value.get(questionKey(question));
  const given = rows.value;
  const facts = known && given && unbroken(factsWords(matchShares(known, given.blank)));
  const waits = given === undefined ? '' : 'counting…';
  return (
    <span class="facts">
      {isOn ? '' : 'switched off · '}
      {facts ?? waits}
    </span>
  );
}
