import type { Definition } from '../../definition/definition';
import { wholePercent } from '../../engine/figures';
import { bestFirst } from '../../engine/tiers';
import type { AccountFacts, MatchedAccount } from '../../protocol/account-line';
import {
  type AccountPart,
  type AccountReading,
  readAccount,
  withCell,
} from '../model/account-reading';
import { unknownWords, wayUp, whyWords } from '../model/account-words';
import { wonShareOf } from '../state/store';
import { Override } from './override';
import { tonesOf } from './tone';

interface ExplainedProps {
  /** The draft that the account was asked for with. */
  readonly definition: Definition;
  readonly account: MatchedAccount;
  readonly facts: readonly AccountFacts[];
}

/** What stands above the points where an override has another tier. */
export const ALONE = 'What the definition alone says';

/** One account taken apart. */
export function Explained({ definition, account, facts }: ExplainedProps) {
  const reading = readAccount(definition, account);
  const { override } = account;
  const held = override?.held;
  const tier = held?.tier ?? reading.tier;
  const way = wayUp(reading, definition.settings.minimumCoverage);
  return (
    <>
      <div class="named">
        <h2 class="full">
          <bdi>{account.label || `Row ${account.sheetRow}`}</bdi>
        </h2>
        <span class="quiet">row {account.sheetRow}</span>
      </div>
      <Stand definition={definition} reading={reading} tier={tier} />
      {override?.says !== undefined && <Way words={override.says} />}
      {way !== undefined && <Way words={way} />}
      <Why reading={reading} title={held === undefined ? whyWords(reading) : ALONE} />
      <Parts title="Missed" parts={reading.missed} kind="missed" />
      <Parts title="Not known" parts={reading.unknown} kind="unknown" />
      <p class="quiet full">{unknownWords(reading)}</p>
      {facts.map((own, at) => (
        <Facts key={own.title} {...own} tier={at === 0 && held === undefined ? tier : ''} />
      ))}
      {override !== undefined && (
        <Override key={account.row} definition={definition} override={override} />
      )}
    </>
  );
}

/** What would move an account. */
export function Way({ words: [head, text] }: { readonly words: readonly string[] }) {
  return (
    <div class="way">
      <b class="full">{head}</b>
      <p class="full">{text}</p>
    </div>
  );
}

interface StandProps {
  readonly definition: Definition;
  readonly reading: AccountReading;
  /** Where an override has it; else what it has by itself. */
  readonly tier?: string;
}

/** Tier and score, and where that is among the thresholds. */
export function Stand({ definition, reading, tier = reading.tier }: StandProps) {
  const { score, known, excluded } = reading;
  const tone = tonesOf(definition.tiers).get(tier) ?? '';
  return (
    <>
      <p class="stand">
        <bdi class={`chip ${tone}`}>{tier}</bdi>
        {!Number.isNaN(score) && (
          <>
            <b class="big">{score.toFixed(1)}</b> <span class="quiet">of 100</span>
          </>
        )}
        <span class="quiet">{wholePercent(known)} of facts known</span>
      </p>
      <Scale definition={definition} score={excluded?.score ?? score} />
    </>
  );
}

interface FactsProps extends AccountFacts {
  /** Whose share of won deals stands beside the title; `''` for none. */
  readonly tier: string;
}

function Facts({ title, lines, tier }: FactsProps) {
  const share = wonShareOf(tier);
  return (
    <section aria-label={title}>
      <div class="ends">
        <h3>{title}</h3>
        {share !== undefined && <span class="quiet">Same tier: {wholePercent(share)} won</span>}
      </div>
      <ul>
        {lines.map(([what, beside]) => (
          <li key={what + beside} class="ends">
            <bdi class="full">{what}</bdi> <bdi>{beside}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ScaleProps {
  readonly definition: Definition;
  readonly score: number;
}

/** Where the score stands among the thresholds. */
function Scale({ definition, score }: ScaleProps) {
  const tones = tonesOf(definition.tiers);
  const best = bestFirst(definition.tiers);
  const top = best[0];
  return (
    <div class="ladder" aria-hidden="true">
      <div class="tier-bar">
        {[...best].reverse().map(({ name, from }, at, up) => (
          <span
            key={name}
            class={`part cell ${tones.get(name)}`}
            style={{ flexGrow: (up[at + 1]?.from ?? 100) - from }}
          />
        ))}
        {!Number.isNaN(score) && <span class="needle" style={{ left: `${score}%` }} />}
      </div>
      <div class="thresholds-line">
        {best
          .filter(({ from }) => from > 0)
          .map(({ from }) => (
            <span key={from} style={{ left: `${from}%` }}>
              {from}
            </span>
          ))}
        {top !== undefined && top.from < 90 && <b class="cut">{top.name}</b>}
      </div>
    </div>
  );
}

interface WhyProps {
  readonly reading: AccountReading;
  readonly title?: string;
}

/** What it has points for. */
export function Why({ reading, title = whyWords(reading) }: WhyProps) {
  const { met, sum } = reading;
  if (met.length === 0) return null;
  return (
    <section aria-label={title}>
      <div class="ends">
        <h3 class="full">{title}</h3>
        <h3>Points</h3>
      </div>
      <ul>
        {met.map((part) => (
          <Part key={part.id} part={part} kind="met" />
        ))}
      </ul>
      <p class="ends sum">
        <b>Adds up to</b>
        <b>{sum.toFixed(1)}</b>
      </p>
    </section>
  );
}

type Kind = 'met' | 'missed' | 'unknown';

interface PartsProps {
  readonly title: string;
  readonly parts: readonly AccountPart[];
  readonly kind: Kind;
}

/** Criteria without points. */
export function Parts({ title, parts, kind }: PartsProps) {
  if (parts.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {parts.map((part) => (
          <Part key={part.id} part={part} kind={kind} />
        ))}
      </ul>
    </section>
  );
}

/** Pixels of the longest bar, of a criterion that gives this many points. */
const LONGEST = { pixels: 60, points: 18 } as const;

const figures: Readonly<Record<Kind, (part: AccountPart) => string>> = {
  met: ({ points }) => points.toFixed(1),
  missed: ({ possible }) => `0 of ${possible.toFixed(0)}`,
  unknown: ({ possible }) => `? of ${possible.toFixed(0)}`,
};

function Part({ part, kind }: { readonly part: AccountPart; readonly kind: Kind }) {
  const { label, condition, cell, points, possible } = part;
  const worth = kind === 'met' ? points : possible;
  const width = Math.min(LONGEST.pixels, (LONGEST.pixels * worth) / LONGEST.points);
  return (
    <li class="reason" title={withCell(condition, cell)}>
      <span class="full">
        <bdi>{label}</bdi> <bdi class="quiet">{cell}</bdi>
      </span>
      <span class="lane" aria-hidden="true">
        <span class={kind} style={{ width: `${width}px` }} />
      </span>
      <span class="points">{figures[kind](part)}</span>
    </li>
  );
}
