import { count } from '../../engine/figures';
import type { HeldOutLine, ProposalView } from '../../protocol/proposal-view';
import { ask } from '../bridge/ask';
import { figure } from '../model/figures';
import { edit } from '../state/edit-draft';
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
  const key = JSON.stringify([of, name, draft.value?.fields]);
  const { value, error } = useAnswer(key, () => propose(of, name));
  return (
    <PageFrame title={titles[of]}>
      {error !== '' && (
        <p class="warning full" role="alert">
          {error}
        </p>
      )}
      {error === '' && value === undefined && <p class="quiet">Fitting…</p>}
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
  const { definition, verdict, why, changes, asked, leftOut, standing } = view;
  const isOffered = changes.length > 0 && standing !== 'worse';
  return (
    <>
      <p class="full" role="status">
        <b>{verdict && `${verdict}. `}</b>
        {why && `${why}.`}
      </p>
      {definition !== undefined && <Rates view={view} />}
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
            edit(() => definition);
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

const rates: readonly (readonly [label: string, of: (line: HeldOutLine) => string])[] = [
  ['Won deals kept', ({ wonIncluded }) => figure('percent', wonIncluded)],
  ['Lost deals left out', ({ lostExcluded }) => figure('percent', lostExcluded)],
  ['Won before lost, of 100 pairs', ({ auc }) => figure('count', auc && Math.round(auc * 100))],
  ['Deals without a score', ({ unscored }) => count(unscored)],
];

function Rates({ view: { before, after, accounts } }: { readonly view: ProposalView }) {
  const { deals, independent } = after;
  return (
    <table class="runs">
      <caption>
        Judged by {count(deals)} deals, each by what was made without it
        {accounts < deals && `, of ${count(accounts)} accounts`}
        {independent < deals && `; they count as ${count(independent)}`}
        {before.deals < deals && `; now by ${count(before.deals)} that it was not fitted to`}
      </caption>
      <thead>
        <tr>
          <th scope="col">Held out</th>
          <th scope="col">Now</th>
          <th scope="col">Proposed</th>
        </tr>
      </thead>
      <tbody>
        {rates.map(([label, of]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{of(before)}</td>
            <td>{of(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
