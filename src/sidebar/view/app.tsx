import type { Refusal } from '../bridge/ask';
import { open } from '../state/load';
import { select, setUp } from '../state/mutate';
import type { Page } from '../state/page';
import { busy, page, refusal, saved, type TabName, tab } from '../state/store';
import { AccountPage } from './account-page';
import { Backtest } from './backtest';
import { ComparePage } from './compare-page';
import { ConflictPage } from './conflict-page';
import { CriterionPage } from './criterion-page';
import { ExclusionPage } from './exclusion-page';
import { Exclusions } from './exclusions';
import { Footer } from './footer';
import { Header } from './header';
import { More } from './more';
import { MovedPage } from './moved-page';
import { Notices } from './notice';
import { PatternsPage } from './patterns-page';
import { ProposalPage } from './proposal-page';
import { SavePage } from './save-page';
import { ConfirmPage, NamePage } from './small-pages';
import { Tabs } from './tabs';
import { Tiers } from './tiers';
import { Weights } from './weights';

/** The sidebar. */
export function App() {
  if (refusal.value !== undefined) return <Refused refusal={refusal.value} />;
  if (saved.value === undefined) return <p class="empty">{busy.value || 'Opening…'}</p>;
  return (
    <div class="app">
      <Header />
      {page.value === undefined ? (
        <TabbedPanel />
      ) : (
        <main class="panel">{pageView(page.value)}</main>
      )}
      <div class="bottom">
        <Notices />
        {hasFooter() && <Footer />}
      </div>
    </div>
  );
}

/** Pages that leave room for undo and save. */
const footed: ReadonlySet<Page['kind']> = new Set<Page['kind']>(['moved', 'account', 'patterns']);

/** A page with buttons of its own has no others below it. */
function hasFooter(): boolean {
  const kind = page.value?.kind;
  return kind === undefined || footed.has(kind);
}

const panels: Readonly<Record<TabName, () => preact.JSX.Element | null>> = {
  Weights,
  Exclusions,
  Tiers,
  Backtest,
  More,
};

function TabbedPanel() {
  const Panel = panels[tab.value];
  return (
    <main class="panel">
      <Tabs />
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab.value}`}>
        <Panel />
      </div>
    </main>
  );
}

type PageViews = {
  readonly [K in Page['kind']]: (page: Extract<Page, { kind: K }>) => preact.JSX.Element;
};

const pageViews: PageViews = {
  criterion: ({ id, dimension }) => <CriterionPage id={id} dimension={dimension} />,
  exclusion: ({ id }) => <ExclusionPage id={id} />,
  save: () => <SavePage />,
  conflict: ({ conflict }) => <ConflictPage conflict={conflict} />,
  moved: () => <MovedPage />,
  account: ({ row }) => <AccountPage row={row} />,
  patterns: () => <PatternsPage />,
  proposal: ({ of }) => <ProposalPage of={of} />,
  compare: (sides) => <ComparePage {...sides} />,
  name: ({ copies }) => <NamePage copies={copies} />,
  confirm: (confirm) => <ConfirmPage {...confirm} />,
};

function pageView(shown: Page) {
  return (pageViews[shown.kind] as (page: Page) => preact.JSX.Element)(shown);
}

/** There is no definition to show: none yet, or one that can't be read. */
function Refused({ refusal: told }: { readonly refusal: Refusal }) {
  if (busy.value !== '') return <p class="empty">{busy.value}</p>;
  return told.isMissing ? <FirstRun /> : <Broken told={told} />;
}

function FirstRun() {
  return (
    <main class="empty">
      <h1>No definition yet</h1>
      <p>
        Set up reads the headers of your tabs and writes a definition that fits them, in a tab named
        ICP Config. An empty spreadsheet gets a sample first.
      </p>
      <button type="button" class="primary" onClick={() => void setUp()}>
        Set up
      </button>
      <Notices />
    </main>
  );
}

function Broken({ told }: { readonly told: Refusal }) {
  const { problems } = told;
  return (
    <main class="empty">
      <h1>{problems.length === 0 ? 'This did not work' : 'The definition can’t be read'}</h1>
      {problems.length === 0 ? (
        <p class="full">{told.message}</p>
      ) : (
        <p>Nothing is scored until these cells are put right. Click one to go there.</p>
      )}
      <ul class="problems">
        {problems.map(({ cell, message }) => (
          <li key={message}>
            <button
              type="button"
              class="link full"
              onClick={() => void select({ kind: 'cell', cell })}
            >
              {message}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="primary" onClick={() => void open(saved.value?.name ?? '')}>
        Try again
      </button>
      <Notices />
    </main>
  );
}
