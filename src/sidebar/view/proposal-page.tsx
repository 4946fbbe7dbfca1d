import type { Settings } from '../../definition/definition';
import { besideTarget, count, wholePercent } from '../../engine/figures';
import type { ProposalView } from '../../protocol/proposal-view';
import { ask } from '../bridge/ask';
import { takeProposal } from '../state/proposed';
import { draft, saved } from '../state/store';
import { Asked } from './asked';
import { closePage, PageFrame } from './page-frame';
import { useAnswer } from './use-answer';

/** What a proposal is made of: the draft's conditions, or nothing that is there. */
export type ProposalKind = 'build' | 'fit';

const titles: Readonly<Record<ProposalKind, string>> = {
  build: 'Build from deals',
  fit: 'Fit weights',
};

/** A proposed definition beside the one there is, both judged by deals that it was not made from. */
export function ProposalPage({ of }: { readonly of: ProposalKind }) {
  const name = saved.value?.name ?? '';
  const key = JSON.stringify([of, name, saved.value?.fingerprint, draft.value?.fields]);
  const { value, error } = useAnswer(key, () => propose(of, name));
  return (
    <PageFrame title={titles[of]}>
      {error !== '' && (
        <p class="warning full" role="alert">
          {error}
        </p>
      )}
      {error === '' && value === undefined && <p class="quiet">Reading the deals…</p>}
      {value !== undefined && <Proposal view={value} />}
    </PageFrame>
  );
}

async function propose(action: ProposalKind, name: string): Promise<ProposalView> {
  const { proposal } = await ask({ action, name, definition: draft.value });
  return proposal;
}

/** Where nothing is proposed there is nothing to compare. */
export function Proposal({ view }: { readonly view: ProposalView }) {
  const { definition, verdict, why, note, changes, asked, leftOut, standing } = view;
  const isOffered = changes.length > 0 && standing !== 'worse';
  return (
    <>
      <p class="full" role="status">
        <b>{verdict && `${verdict}. `}</b>
        {why && `${why}.`}
      </p>
      {definition !== undefined && changes.length > 0 && (
        <Rates view={view} targets={definition.settings} />
      )}
      {changes.map(({ title, lines }) => (
        <section key={title} class="full" aria-label={title}>
          <h3>{title}</h3>
          <Lines of={lines} />
        </section>
      ))}
      <Asked columns={asked} />
      {leftOut.length > 0 && (
        <details>
          <summary class="link">Left out: {leftOut.length}</summary>
          <Lines
            of={leftOut.map(({ field, operator, value, why: reason }) => ({
              text: `${field} ${operator} ${value}`.trim(),
              why: reason,
            }))}
          />
        </details>
      )}
      {definition !== undefined && isOffered && (
        <button
          type="button"
          class={isSure(standing) ? 'primary' : 'secondary'}
          onClick={() => {
            takeProposal(definition, note);
            closePage();
          }}
        >
          {isSure(standing) ? 'Use as draft' : 'Use as draft all the same'}
        </button>
      )}
    </>
  );
}

function isSure(standing: ProposalView['standing']): boolean {
  return standing !== 'cannot tell yet';
}

function Lines({ of }: { readonly of: ProposalView['changes'][number]['lines'] }) {
  return (
    <ul class="full">
      {of.map(({ text, why }) => (
        <li key={text} class="full">
          {text}
          {why && <div class="quiet full">{why}</div>}
        </li>
      ))}
    </ul>
  );
}

type Share = 'wonIncluded' | 'lostExcluded';
type Target = 'wonTarget' | 'lostTarget';

const rates: readonly (readonly [label: string, share: Share, target: Target])[] = [
  ['Won deals inside', 'wonIncluded', 'wonTarget'],
  ['Lost deals outside', 'lostExcluded', 'lostTarget'],
];

interface RatesProps {
  readonly view: Pick<ProposalView, 'before' | 'after'>;
  readonly targets: Pick<Settings, Target>;
}

function Rates({ view: { before, after }, targets }: RatesProps) {
  return (
    <table class="runs">
      {before.deals > 0 && before.deals < after.deals && (
        <caption>Now: by the {count(before.deals)} deals that it had not seen</caption>
      )}
      <thead>
        <tr>
          <th scope="col" />
          <th scope="col">Now</th>
          <th scope="col">Proposed</th>
          <th scope="col">Target</th>
        </tr>
      </thead>
      <tbody>
        {rates.map(([label, share, aim]) => {
          const target = targets[aim];
          return (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{besideTarget(before[share] ?? Number.NaN, target)}</td>
              <td>{besideTarget(after[share] ?? Number.NaN, target)}</td>
              <td>{wholePercent(target)}</td>
            </tr>
          );
        })}
        <tr>
          <th scope="row">Deals without a score</th>
          <td>{count(before.unscored)}</td>
          <td>{count(after.unscored)}</td>
          <td />
        </tr>
      </tbody>
    </table>
  );
}
