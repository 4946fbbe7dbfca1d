import { useMemo } from 'preact/hooks';
import { count, wholePercent } from '../../engine/figures';
import type { Condition } from '../../engine/model';
import type { Proportion } from '../../stats/wilson';
import { type Matches, questionKey, type Rows } from '../model/matches';
import { tooFew } from '../model/meter-words';
import { unbroken } from '../model/unbroken';
import { tellsWords, whoMeets, withoutWords } from '../model/who-meets';
import { dealFigures, draft, matches, rows } from '../state/store';
import { dealRatesWithout } from '../state/without';
import { Rail } from './conditions';

interface WhoMeetsProps {
  readonly question: Condition;
  /** ID of the criterion or exclusion that it would be without. */
  readonly without?: string | undefined;
  /** Which deals are to meet it. */
  readonly wanted?: 'won' | 'lost';
}

/** How many accounts, won and lost deals meet a condition, and what follows. */
export function WhoMeets({ question, without, wanted = 'won' }: WhoMeetsProps) {
  const known = matches.value.get(questionKey(question));
  const given = rows.value;
  if (known === undefined || given === undefined) return null;
  return <Counted known={known} given={given} without={without} wanted={wanted} />;
}

interface CountedProps {
  readonly known: Matches;
  readonly given: Rows;
  readonly without: string | undefined;
  readonly wanted: 'won' | 'lost';
}

function Counted({ known, given, without, wanted }: CountedProps) {
  const counted = useMemo(() => whoMeets(known, given.blank, given.deals), [known, given]);
  const { won, lost, accounts, hasUnknown } = counted;
  return (
    <section class="who-meets">
      <p class="section">Who meets it{hasUnknown ? ', where it is known' : ''}</p>
      <Line label="Won deals" rate={won} tone="won" />
      <Line label="Lost deals" rate={lost} tone="lost" />
      <Line label="Accounts" rate={accounts} tone="all" />
      <p class="full">
        {unbroken(tellsWords(counted, wanted))} {without !== undefined && <Without id={without} />}
      </p>
    </section>
  );
}

interface LineProps {
  readonly label: string;
  readonly rate: Proportion | undefined;
  readonly tone: 'won' | 'lost' | 'all';
}

function Line({ label, rate, tone }: LineProps) {
  if (rate === undefined || rate.trials === 0) return null;
  return (
    <div class="share-line">
      <span>{label}</span>
      <Rail share={rate.value} tone={tone} />
      <span class="of">
        {wholePercent(rate.value)} <span class="quiet">of {count(rate.trials)}</span>
      </span>
    </div>
  );
}

function Without({ id }: { readonly id: string }) {
  const rates = dealFigures.value;
  const without = dealRatesWithout(id);
  const settings = draft.value?.settings;
  if (rates === undefined || without === undefined || settings === undefined) return null;
  if (tooFew(rates.wonIncluded, rates.lostExcluded, settings.minimumDeals) !== '') return null;
  return <>{unbroken(withoutWords(rates, without))}</>;
}
