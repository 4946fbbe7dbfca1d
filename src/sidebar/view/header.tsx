import { count } from '../../engine/figures';
import { isFitted } from '../model/meter-words';
import { shareInIcp } from '../model/scored';
import { loadPreview } from '../state/load';
import {
  after,
  before,
  dealFigures,
  draft,
  page,
  preview,
  previewError,
  rows,
  saved,
  tab,
} from '../state/store';
import { DefinitionMenu } from './definition-menu';
import { IcpMeter, RateMeters } from './meter';
import { TierBar } from './tier-bar';

/** Which definition this is and what it does to the accounts, unless what is below tells that. */
export function Header() {
  const hasOwnFigures =
    tab.value === 'Backtest' || ['compare', 'steps'].includes(page.value?.kind ?? '');
  return (
    <header class="header">
      <DefinitionMenu />
      {!hasOwnFigures && (
        <div class="figures">
          <Figures />
        </div>
      )}
    </header>
  );
}

function Figures() {
  if (previewError.value !== '') return <NoPreview />;
  const given = preview.value;
  if (given === undefined || after.value === undefined) return <p class="quiet">Counting…</p>;
  if (given.total === 0) {
    return (
      <p class="quiet">
        No accounts below row {given.headerRow} of {given.sheet} yet.
      </p>
    );
  }
  return (
    <>
      <TierBar />
      <DealMeters />
      <IcpMeter share={shareInIcp(after.value.accounts, after.value.definition.tiers)} />
      {given.sampled < given.total && (
        <p class="quiet">
          Even sample: {count(given.sampled)} of {count(given.total)} accounts
        </p>
      )}
      {[...given.problems, ...given.unreadable].map((problem) => (
        <p key={problem} class="warning">
          {problem}
        </p>
      ))}
    </>
  );
}

function DealMeters() {
  const rates = dealFigures.value;
  const settings = saved.value?.definition.settings;
  if (rates === undefined || settings === undefined || before.value === undefined) {
    return <p class="quiet">{preview.value?.noDeals}</p>;
  }
  if (rates.wonIncluded.trials + rates.lostExcluded.trials === 0) {
    return <p class="quiet">No deal counts: see Backtest.</p>;
  }
  return (
    <RateMeters
      won={rates.wonIncluded}
      lost={rates.lostExcluded}
      targets={settings}
      isFitted={isFitted(draft.value?.settings.fittedUntil, rows.value?.deals?.from ?? null)}
    />
  );
}

function NoPreview() {
  return (
    <div class="warning" role="alert">
      {previewError.value}{' '}
      <button type="button" class="link" onClick={() => void loadPreview()}>
        Try again
      </button>
    </div>
  );
}
