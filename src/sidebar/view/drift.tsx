import { useEffect, useState } from 'preact/hooks';
import type { DriftView } from '../../protocol/drift-view';
import { rateOf } from '../model/backtest-words';
import { driftWords } from '../model/drift-words';
import {
  drift,
  driftError,
  isTakingBaseline,
  isWritingDrift,
  readDrift,
  takeBaseline,
  writeDrift,
} from '../state/drift';
import { isDirty, saved } from '../state/store';
import { Bones } from './bones';
import { Initiators, Quarters, Said, Sides, Stages, Stalled, TierRates } from './drift-tables';
import { Finding } from './health-finding';
import { InPlace } from './in-place';
import { RateMeters } from './meter';
import { PageFrame } from './page-frame';

/** Whether the saved definition is still true: by quarter, and against a baseline. */
export function DriftPage() {
  const name = saved.value?.name ?? '';
  useEffect(() => void readDrift(name), [name]);
  const view = drift.value;
  const error = driftError.value;
  return (
    <PageFrame title={driftWords.title}>
      <div class="drift" aria-busy={view === undefined && error === ''}>
        {isDirty.value && <p class="quiet full">{driftWords.saved}</p>}
        {error !== '' && <NotDone error={error} />}
        {view === undefined && error === '' && <Bones text={driftWords.reading} />}
        {view !== undefined && <Told view={view} />}
        {view !== undefined && <Actions hasBaseline={view.hasBaseline} />}
      </div>
    </PageFrame>
  );
}

function NotDone({ error }: { readonly error: string }) {
  return (
    <div role="alert">
      <h3>{driftWords.failed}</h3>
      <p class="warning full">{error}</p>
      <div class="buttons">
        <button
          type="button"
          class="secondary small"
          onClick={() => void readDrift(saved.value?.name ?? '')}
        >
          {driftWords.again}
        </button>
      </div>
    </div>
  );
}

const tones = { '✓': 'good', '!': 'look', '·': '' } as const;
/** Deals of each side without which a rate is not read. */
const LEAST = 20;

/** The sentence, what it rests on, what is no longer as it was, then all the rest. */
export function Told({ view }: { readonly view: DriftView }) {
  const { says, below, findings, rates, spread, notCompared, criteria, notTold } = view;
  return (
    <>
      <div class={`sentence ${tones[says.mark]}`} role="status">
        <h2 class="full">{`${says.mark} ${says.text}`}</h2>
      </div>
      {below.map((text) => (
        <p key={text} class="quiet full">
          {text}
        </p>
      ))}
      {findings.length > 0 && (
        <ul>
          {findings.map((line) => (
            <Finding key={line.id} line={line} canDismiss={false} />
          ))}
        </ul>
      )}
      <Rates rates={rates} />
      <TierRates tiers={view.tiers} />
      {spread.length > 0 ? (
        <Said title={driftWords.spread} noun="columns" said={spread} />
      ) : (
        <section aria-label={driftWords.spread}>
          <h3>{driftWords.spread}</h3>
          <p class="full">{notCompared}</p>
        </section>
      )}
      {criteria.length > 0 && <Said title={driftWords.criteria} noun="criteria" said={criteria} />}
      <Sides sides={view.sides} />
      <Stalled stalled={view.stalled} />
      <Stages stages={view.stages} />
      <Initiators initiators={view.initiators} />
      {notTold.length > 0 && (
        <section aria-label={driftWords.notTold}>
          <h3>{driftWords.notTold}</h3>
          <ul class="reminders">
            {notTold.map((text) => (
              <li key={text} class="quiet full">
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Rates({ rates }: Pick<DriftView, 'rates'>) {
  const [won, lost] = rates;
  if (won.now === null || lost.now === null) return <p class="quiet full">{won.says}</p>;
  const before =
    won.before === null || lost.before === null || !won.isTold || !lost.isTold
      ? undefined
      : { wonIncluded: rateOf(won.before), lostExcluded: rateOf(lost.before) };
  const targets = { wonTarget: won.target, lostTarget: lost.target, minimumDeals: LEAST };
  return (
    <section aria-label={driftWords.rates}>
      <h3>{driftWords.rates}</h3>
      <RateMeters
        won={rateOf(won.now)}
        lost={rateOf(lost.now)}
        before={before}
        targets={targets}
        isFitted={false}
      />
      <p class="quiet full">{`${driftWords.kept}: ${won.says}`}</p>
      <p class="quiet full">{`${driftWords.leftOut}: ${lost.says}`}</p>
      <Quarters rates={rates} />
    </section>
  );
}

function Actions({ hasBaseline }: Pick<DriftView, 'hasBaseline'>) {
  const [isAsked, setAsked] = useState(false);
  const take = async () => {
    if (await takeBaseline()) setAsked(false);
  };
  if (isAsked) {
    return (
      <InPlace
        submit={driftWords.take}
        doing={isTakingBaseline.value ? driftWords.taking : ''}
        refused=""
        onSubmit={() => void take()}
        onCancel={() => setAsked(false)}
      >
        <p class="full">{driftWords.replaces}</p>
      </InPlace>
    );
  }
  return (
    <div class="buttons">
      <button
        type="button"
        class="secondary"
        aria-disabled={isWritingDrift.value}
        onClick={() => {
          if (!isWritingDrift.value) void writeDrift();
        }}
      >
        {isWritingDrift.value ? driftWords.writing : driftWords.write}
      </button>
      <button
        type="button"
        class="link"
        aria-disabled={isTakingBaseline.value}
        onClick={() => {
          if (hasBaseline) setAsked(true);
          else void take();
        }}
      >
        {isTakingBaseline.value ? driftWords.taking : driftWords.take}
      </button>
    </div>
  );
}
