import { wholePercent } from '../../engine/figures';
import type { CountedView } from '../../protocol/backtest-view';
import type { DriftRate, DriftSaid, DriftView } from '../../protocol/drift-view';
import { rateOf } from '../model/backtest-words';
import { driftWords } from '../model/drift-words';

/** Both rates of each quarter, with what chance leaves open. */
export function Quarters({ rates: [won, lost] }: Pick<DriftView, 'rates'>) {
  const quarters = [
    ...new Set([won, lost].flatMap((rate) => rate.quarters.map((one) => one.quarter))),
  ].sort();
  if (quarters.length < 2) return null;
  return (
    <details>
      <summary class="link">{driftWords.quarters}</summary>
      <table class="runs figures-of-two">
        <thead>
          <tr>
            <th scope="col">{driftWords.quarter}</th>
            <th scope="col">{driftWords.kept}</th>
            <th scope="col">{driftWords.leftOut}</th>
          </tr>
        </thead>
        <tbody>
          {quarters.map((quarter) => (
            <tr key={quarter}>
              <th scope="row">{quarter}</th>
              <QuarterCell of={won} quarter={quarter} />
              <QuarterCell of={lost} quarter={quarter} />
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function QuarterCell({ of, quarter }: { readonly of: DriftRate; readonly quarter: string }) {
  const found = of.quarters.find((one) => one.quarter === quarter);
  if (found === undefined) return <td>–</td>;
  const { value, low, high } = rateOf(found.rate);
  return (
    <td>
      {wholePercent(value)}{' '}
      <span class="quiet">
        {wholePercent(low).replace(' %', '')} – {wholePercent(high)}
      </span>
    </td>
  );
}

/** What differs in and out of the ICP, now and before. */
export function Sides({ sides }: Pick<DriftView, 'sides'>) {
  if (sides.length === 0) return null;
  return (
    <section aria-label={driftWords.sides}>
      <h3>{driftWords.sides}</h3>
      <table class="runs figures-of-two">
        <caption>{driftWords.beforeNow}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{driftWords.inside}</th>
            <th scope="col">{driftWords.outside}</th>
          </tr>
        </thead>
        <tbody>
          {sides.map(({ name, inside, outside }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <Pair pair={inside} />
              <Pair pair={outside} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Pair({ pair: [before, now] }: { readonly pair: readonly [string, string] }) {
  return (
    <td>
      {now} <span class="quiet">{before}</span>
    </td>
  );
}

/** How often each tier wins, now and before. */
export function TierRates({ tiers }: Pick<DriftView, 'tiers'>) {
  if (tiers.length === 0) return null;
  return (
    <section aria-label={driftWords.tiers}>
      <h3>{driftWords.tiers}</h3>
      <table class="runs figures-of-two">
        <thead>
          <tr>
            <td />
            <th scope="col">{driftWords.now}</th>
            <th scope="col">{driftWords.before}</th>
          </tr>
        </thead>
        <tbody>
          {tiers.map(({ name, now, before, says, moved }) => (
            <tr key={name}>
              <th scope="row">
                {name} <Says says={says} moved={moved} />
              </th>
              <RateCell rate={now} />
              <RateCell rate={before} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RateCell({ rate }: { readonly rate: CountedView }) {
  const { value, successes, trials } = rateOf(rate);
  return (
    <td>
      {wholePercent(value)}{' '}
      <span class="quiet">
        {successes} of {trials}
      </span>
    </td>
  );
}

/** What moved of some things; the others wait to be unfolded. */
export function Said({
  title,
  noun,
  said,
}: {
  readonly title: string;
  /** What several of them are called. */
  readonly noun: string;
  readonly said: readonly DriftSaid[];
}) {
  const moved = said.filter((one) => one.moved);
  const others = said.filter((one) => !one.moved);
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <Lines said={moved} />
      {others.length > 0 && (
        <details>
          <summary class="link">{driftWords.steady(others.length, noun)}</summary>
          <Lines said={others} />
        </details>
      )}
    </section>
  );
}

function Lines({ said }: { readonly said: readonly DriftSaid[] }) {
  if (said.length === 0) return null;
  return (
    <ul class="ruled">
      {said.map(({ name, says, moved }) => (
        <li key={name} class="full">
          {name} <Says says={says} moved={moved} />
        </li>
      ))}
    </ul>
  );
}

function Says({ says, moved }: Pick<DriftSaid, 'says' | 'moved'>) {
  return <span class={moved ? 'look' : 'quiet'}>{moved ? `! ${says}` : says}</span>;
}

/** Each step beside what is usual. */
export function Stages({ stages }: Pick<DriftView, 'stages'>) {
  if (stages === null) return null;
  return (
    <section aria-label={driftWords.stages(stages.header)}>
      <h3>{driftWords.stages(stages.header)}</h3>
      <table class="runs">
        <tbody>
          {stages.steps.map(({ name, rate, usual, says, moved }) => (
            <tr key={name}>
              <th scope="row">
                {name} <span class="quiet">{usual !== '' && driftWords.usual(usual)}</span>
              </th>
              <td>
                {wholePercent(rateOf(rate).value)} <Says says={says} moved={moved} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Deals that sellers began beside those that came by themselves. */
export function Initiators({ initiators }: Pick<DriftView, 'initiators'>) {
  if (initiators === null) return null;
  const { header, seller, inbound, says } = initiators;
  return (
    <section aria-label={driftWords.initiators(header)}>
      <h3>{driftWords.initiators(header)}</h3>
      <table class="runs">
        <tbody>
          <tr>
            <th scope="row">{driftWords.inbound}</th>
            <RateCell rate={inbound} />
          </tr>
          <tr>
            <th scope="row">{driftWords.seller}</th>
            <RateCell rate={seller} />
          </tr>
        </tbody>
      </table>
      <p class="quiet full">{says}</p>
    </section>
  );
}

/** Open deals that take too long, by tier, and what they share. */
export function Stalled({ stalled }: Pick<DriftView, 'stalled'>) {
  if (stalled === null) return null;
  const late = stalled.tiers.filter((one) => one.stalled > 0);
  return (
    <section aria-label={driftWords.stalled}>
      <h3>{driftWords.stalled}</h3>
      <p class="full">{stalled.says}</p>
      {late.length > 0 && (
        <table class="runs">
          <tbody>
            {late.map(({ tier, open, stalled: some, after }) => (
              <tr key={tier}>
                <th scope="row">
                  {tier} <span class="quiet">{after}</span>
                </th>
                <td>{driftWords.of(some, open)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {stalled.shared.map((text) => (
        <p key={text} class="full">
          {text}
        </p>
      ))}
      {stalled.aside.map((text) => (
        <p key={text} class="quiet full">
          {text}
        </p>
      ))}
    </section>
  );
}
