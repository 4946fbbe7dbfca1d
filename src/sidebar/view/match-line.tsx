import { wholePercent } from '../../engine/figures';
import type { Condition } from '../../engine/model';
import { matchShares, metWords, questionKey } from '../model/matches';
import { matches, rows } from '../state/store';

interface MatchLineProps {
  readonly question: Condition;
  readonly isOn: boolean;
}

/** The share of the accounts that meet a condition, and for which it is unknown. */
export function MatchLine({ question, isOn }: MatchLineProps) {
  const known = matches.value.get(questionKey(question));
  const given = rows.value;
  if (known === undefined || given === undefined) {
    return <span class="quiet">{given === undefined ? '' : 'counting…'}</span>;
  }
  const shares = matchShares(known, given.blank);
  const { met, full, unknown } = shares;
  const unknownText = unknown === 0 ? '' : ` · ${wholePercent(unknown)} unknown`;
  return (
    <>
      <span class="quiet cut">
        {isOn ? '' : 'off · '}
        {metWords(shares)}
        {full === met ? ' meet' : ''}
        {unknownText}
      </span>
      <span class="share" aria-hidden="true">
        <span class="met" style={{ width: `${100 * met}%` }} />
        <span class="unknown" style={{ width: `${100 * unknown}%` }} />
      </span>
    </>
  );
}
