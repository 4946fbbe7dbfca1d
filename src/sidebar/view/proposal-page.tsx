import { useState } from 'preact/hooks';
import type { Definition, Settings } from '../../definition/definition';
import { remove } from '../../definition/edit/edit';
import { conditionText } from '../../engine/condition-text';
import { besideTarget, count, counted, wholePercent } from '../../engine/figures';
import type { ProposalView } from '../../protocol/proposal-view';
import { ask } from '../bridge/ask';
import { takeProposal } from '../state/proposed';
import { draft, page, saved } from '../state/store';
import { Asked } from './asked';
import { Conditions } from './conditions';
import { closePage, PageFrame } from './page-frame';
import { useAnswer } from './use-answer';
import { LeftOut, Lines, Verdict } from './verdict';
import { Warning } from './warning';

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
      <Warning text={error} />
      {error === '' && value === undefined && <p class="quiet">Reading the deals…</p>}
      {value !== undefined && <Pickable view={value} key={key} />}
    </PageFrame>
  );
}

async function propose(action: ProposalKind, name: string): Promise<ProposalView> {
  const { proposal } = await ask({ action, name, definition: draft.value });
  return proposal;
}

/** A person leaves out what they do not want. */
function Pickable({ view }: { readonly view: ProposalView }) {
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) => {
    const next = new Set(off);
    if (!next.delete(id)) next.add(id);
    setOff(next);
  };
  return <Proposal view={view} off={off} onToggle={toggle} />;
}

interface ProposalProps {
  readonly view: ProposalView;
  /** IDs of what comes in and is left out. */
  readonly off: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

/** Where nothing is proposed there is nothing to compare. */
export function Proposal({ view, off, onToggle }: ProposalProps) {
  const { definition, verdict, why, changes, asked, leftOut, heldOut, comes } = view;
  const isProposed = definition !== undefined && changes.length > 0;
  return (
    <>
      {isProposed && <Verdict {...heldOut} isWhole={off.size === 0} />}
      <p class="full" role="status">
        <b>{verdict && `${verdict}. `}</b>
        {!isProposed && why && `${why}.`}
      </p>
      <Conditions of={comes} heading="h3" off={off} onToggle={onToggle} />
      {changes.map(({ title, lines }) => (
        <Group key={title} title={title} of={lines.filter(({ id }) => !isTold(comes, id))} />
      ))}
      {isProposed && (
        <details>
          <summary class="link">For the analyst</summary>
          <p class="full">{why}.</p>
          <Rates view={view} targets={definition.settings} />
        </details>
      )}
      <Asked columns={asked} />
      <LeftOut
        noun="other"
        of={leftOut.map((one) => ({
          text: one.operator === '' ? one.field : conditionText(one),
          why: one.why,
        }))}
      />
      <Taking view={view} off={off} />
    </>
  );
}

function isTold({ criteria, exclusions }: ProposalView['comes'], id: string | undefined): boolean {
  return [...criteria, ...exclusions].some((one) => one.id === id);
}

/** At the foot, whatever is scrolled: the draft takes what is ticked, or saves it. */
function Taking({ view, off }: Pick<ProposalProps, 'view' | 'off'>) {
  const { definition, note, changes, standing } = view;
  if (definition === undefined || changes.length === 0 || standing === 'worse') return null;
  const isSure = standing !== 'cannot tell yet';
  const take = () => takeProposal(without(definition, off), noteWithout(note, off.size));
  return (
    <div class="foot">
      <button
        type="button"
        class={isSure ? 'primary' : 'secondary'}
        onClick={() => {
          take();
          closePage();
        }}
      >
        {isSure ? 'Use as draft' : 'Use as draft all the same'}
      </button>
      {isSure && (
        <button
          type="button"
          class="link"
          onClick={() => {
            take();
            page.value = { kind: 'save' };
          }}
        >
          Save…
        </button>
      )}
    </div>
  );
}

/** What is left out does not come into the draft. */
function without(definition: Definition, off: ReadonlySet<string>): Definition {
  return [...off].reduce(
    (one, id) => remove('exclusions', id)(remove('criteria', id)(one)),
    definition,
  );
}

function noteWithout(note: string, left: number): string {
  return left === 0 ? note : `${note}. ${counted(left, 'condition')} of it left out`;
}

type ChangeLines = ProposalView['changes'][number]['lines'];

function Group({ title, of }: { readonly title: string; readonly of: ChangeLines }) {
  if (of.length === 0) return null;
  return (
    <section class="full" aria-label={title}>
      <h3>{title}</h3>
      <Lines of={of} />
    </section>
  );
}

type Share = 'wonIncluded' | 'lostExcluded';
type Target = 'wonTarget' | 'lostTarget';

const rates: readonly (readonly [label: string, share: Share, target: Target])[] = [
  ['Won deals kept', 'wonIncluded', 'wonTarget'],
  ['Lost deals left out', 'lostExcluded', 'lostTarget'],
];

interface RatesProps {
  readonly view: Pick<ProposalView, 'before' | 'after'>;
  readonly targets: Pick<Settings, Target>;
}

function Rates({ view: { before, after }, targets }: RatesProps) {
  return (
    <table class="runs">
      {before.deals > 0 && before.deals < after.deals && (
        <caption>Now: by the {counted(before.deals, 'deal')} that it had not seen</caption>
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
