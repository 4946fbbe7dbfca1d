import { useState } from 'preact/hooks';
import type { Definition } from '../../definition/definition';
import { accept, hasPattern } from '../../definition/edit/accept-pattern';
import { isUsable } from '../../definition/edit/proposed';
import { effectiveShares } from '../../definition/effective-shares';
import { wholePercent } from '../../engine/figures';
import type { PatternLine, PatternsView } from '../../protocol/patterns-view';
import { ask } from '../bridge/ask';
import { edit } from '../state/edit-draft';
import { author, draft, notice, saved } from '../state/store';
import { message } from '../words';
import { Asked } from './asked';
import { Bar } from './conditions';
import { PageFrame } from './page-frame';
import { useAnswer } from './use-answer';
import { Warning } from './warning';

/** What won deals have that lost ones have not, to be accepted or rejected one by one. */
export function PatternsPage() {
  const name = saved.value?.name ?? '';
  const key = JSON.stringify([name, saved.value?.fingerprint, draft.value?.fields]);
  const { value, error } = useAnswer(key, async () => {
    const { patterns } = await ask({ action: 'patterns', name, definition: draft.value });
    return patterns;
  });
  return (
    <PageFrame title="Patterns">
      <Warning text={error} />
      {error === '' && value === undefined && <p class="quiet">Searching…</p>}
      {value !== undefined && <Patterns view={value} name={name} />}
    </PageFrame>
  );
}

function Patterns({ view, name }: { readonly view: PatternsView; readonly name: string }) {
  const telling = view.patterns.filter(({ verdict }) => verdict !== 'noise');
  return (
    <>
      <p class="full" role="status">
        <b>{view.overall}.</b> {view.why}.
      </p>
      {telling.map((pattern) => (
        <PatternRow
          key={`${pattern.field} ${pattern.operator} ${pattern.value}`}
          pattern={pattern}
          dealsUntil={view.dealsUntil}
          name={name}
        />
      ))}
      <Asked columns={view.asked} />
    </>
  );
}

/** What becomes of a pattern, as it is told. */
const verdicts: Readonly<Record<PatternLine['verdict'], string>> = {
  criterion: 'Speaks for winning',
  exclusion: 'Hardly ever wins',
  'wins but churns': 'Wins, but does not stay',
  'only on deals, cannot score accounts': 'Stands on deals only: it can’t score accounts',
  unstable: 'Did not hold over time',
  noise: 'May be chance',
};

interface PatternRowProps {
  readonly pattern: PatternLine;
  readonly dealsUntil: number;
  readonly name: string;
}

function PatternRow({ pattern, dealsUntil, name }: PatternRowProps) {
  const [isRejected, setRejected] = useState(pattern.isRejected);
  const { label, verdict, why, winRate, low, high } = pattern;
  const isTaken = draft.value !== undefined && hasPattern(draft.value, pattern);
  const reject = (next: boolean) => {
    setRejected(next);
    void remember(pattern, name, next).catch(() => setRejected(!next));
  };
  return (
    <div class={`pattern${isRejected ? ' off' : ''}`}>
      <div class="condition">
        <span class="what full" dir="auto">
          {label}
          <div class="quiet full">{verdicts[verdict]}</div>
        </span>
        <span class="both">
          <Bar tone="won" share={winRate} />
        </span>
      </div>
      <p class="quiet full">
        {sentence(why)}. Would be {wholePercent(low).replace(' %', '')}–{wholePercent(high)} on
        other deals like these.
      </p>
      <div class="actions">
        {!isRejected && <Accept pattern={pattern} dealsUntil={dealsUntil} isTaken={isTaken} />}
        <button
          type="button"
          class="link"
          aria-label={`${isRejected ? 'Take back' : 'Reject'} ${label}`}
          onClick={() => reject(!isRejected)}
        >
          {isRejected ? 'Rejected · take back' : 'Reject'}
        </button>
      </div>
    </div>
  );
}

function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

interface AcceptProps {
  readonly pattern: PatternLine;
  readonly dealsUntil: number;
  readonly isTaken: boolean;
}

function Accept({ pattern, dealsUntil, isTaken }: AcceptProps) {
  if (isTaken) return <span class="quiet">Already in your definition</span>;
  const { label, verdict } = pattern;
  if (!isUsable(pattern) || draft.value === undefined) return null;
  const acceptance = { author: author.value, today: saved.value?.today, dealsUntil };
  const change = accept(pattern, acceptance);
  return (
    <button type="button" class="link" aria-label={`Accept ${label}`} onClick={() => edit(change)}>
      {verdict === 'exclusion' ? 'Accept as exclusion' : `Accept: ${shareIn(change(draft.value))}`}
    </button>
  );
}

/** What the criterion that came last decides. */
function shareIn(definition: Definition): string {
  const { id = '' } = definition.criteria[definition.criteria.length - 1] ?? {};
  return `${wholePercent(effectiveShares(definition).get(id) ?? 0)} of the score`;
}

async function remember(pattern: PatternLine, name: string, isRejected: boolean): Promise<void> {
  const { field, operator, value } = pattern;
  try {
    await ask({ action: 'reject', name, field, operator, value, isRejected });
  } catch (error) {
    notice.value = { kind: 'error', text: message(error) };
    throw error;
  }
}
