import { count } from '../../engine/figures';
import type { HeldOutLine, ProposalView } from '../../protocol/proposal-view';
import { ask } from '../bridge/ask';
import { figure } from '../model/figures';
import { edit } from '../state/edit-draft';
import { draft, saved } from '../state/store';
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
  const { value, error } = useAnswer(`${of} ${name}`, () => propose(of, name));
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

async function propose(of: ProposalKind, name: string): Promise<ProposalView> {
  return (await ask({ action: of, name, definition: draft.value })).proposal;
}

/** Where nothing is proposed there is nothing to compare. */
export function Proposal({ view }: { readonly view: ProposalView }) {
  const { definition, why, leftOut, standing } = view;
  return (
    <>
      <p class="full" role="status">
        {why}.
      </p>
      {definition !== undefined && <Comparison view={view} />}
      <Changes of={view.changes} />
      {leftOut.length > 0 && (
        <>
          <h3>Left out</h3>
          <ul class="full">
            {leftOut.map(({ field, operator, value, why: reason }) => (
              <li key={`${field} ${operator} ${value}`} class="quiet full">
                {`${field} ${operator} ${value}`.trim()}
                {reason === '' ? '' : `: ${reason}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {definition !== undefined && standing !== 'worse' && (
        <button
          type="button"
          class={standing === 'better' ? 'primary' : 'secondary'}
          onClick={() => {
            edit(() => definition);
            closePage();
          }}
        >
          {standing === 'better' ? 'Use as draft' : 'Use as draft all the same'}
        </button>
      )}
    </>
  );
}

const changeTitles = [
  ['added', 'Adds'],
  ['changed', 'Changes'],
  ['removed', 'Removes'],
] as const;

/** What using the proposal does to the draft. */
function Changes({ of }: { readonly of: ProposalView['changes'] }) {
  return (
    <>
      {changeTitles
        .filter(([kind]) => of[kind].length > 0)
        .map(([kind, title]) => (
          <section key={kind} class="full" aria-label={title}>
            <h3>{title}</h3>
            <ul class="full">
              {[...new Set(of[kind])].map((text) => (
                <li key={text} class="full">
                  {text}
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

interface Measure {
  readonly label: string;
  readonly of: (line: HeldOutLine) => string;
  readonly interval?: (line: HeldOutLine) => string;
}

const measures: readonly Measure[] = [
  {
    label: 'AUC',
    of: ({ auc }) => figure('decimal', auc),
    interval: ({ aucLow, aucHigh }) =>
      `${figure('decimal', aucLow)} – ${figure('decimal', aucHigh)}`,
  },
  { label: 'Deals without a score', of: ({ unscored }) => count(unscored) },
  { label: 'Won included', of: ({ wonIncluded }) => figure('percent', wonIncluded) },
  { label: 'Lost excluded', of: ({ lostExcluded }) => figure('percent', lostExcluded) },
];

function Comparison({ view: { before, after, heldOutBy } }: { readonly view: ProposalView }) {
  const judged = heldOutBy === 'folds' ? 'deals held out in turn' : 'the newer deals, held out';
  return (
    <table class="runs">
      <caption>
        Judged by {judged}: {count(after.deals)}
        {after.independent < after.deals && `, which count as ${count(after.independent)}`}
      </caption>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col">Now</th>
          <th scope="col">Proposed</th>
        </tr>
      </thead>
      <tbody>
        {measures.map((measure) => (
          <tr key={measure.label}>
            <th scope="row">{measure.label}</th>
            <MeasureCell measure={measure} line={before} />
            <MeasureCell measure={measure} line={after} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface MeasureCellProps {
  readonly measure: Measure;
  readonly line: HeldOutLine;
}

function MeasureCell({ measure: { of, interval }, line }: MeasureCellProps) {
  return (
    <td>
      {of(line)}
      {interval !== undefined && <span class="quiet">{interval(line)}</span>}
    </td>
  );
}
