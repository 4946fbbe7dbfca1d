import { isHelpOpen } from '../state/help';
import type { Page } from '../state/page';
import { busy, page, refusal, saved, type TabName, tab } from '../state/store';
import { AccountPage } from './account-page';
import { Backtest } from './backtest';
import { ComparePage } from './compare-page';
import { ConflictPage } from './conflict-page';
import { CriterionPage } from './criterion-page';
import { DraftOffer } from './draft-offer';
import { ExclusionPage } from './exclusion-page';
import { Exclusions } from './exclusions';
import { Footer } from './footer';
import { Header } from './header';
import { HelpPage } from './help-page';
import { More } from './more';
import { MovedPage } from './moved-page';
import { Notices } from './notice';
import { PatternsPage } from './patterns-page';
import { ProposalPage } from './proposal-page';
import { Refused } from './refused';
import { SavePage } from './save-page';
import { ConfirmPage, NamePage } from './small-pages';
import { StepsPage } from './start-steps';
import { Tabs } from './tabs';
import { Tiers } from './tiers';
import { Weights } from './weights';
import { WhatsNew } from './whats-new';

/** The sidebar. */
export function App() {
  if (isHelpOpen.value) return <Help />;
  if (refusal.value !== undefined) return <Refused refusal={refusal.value} />;
  if (saved.value === undefined) return <p class="empty">{busy.value || 'Opening…'}</p>;
  return (
    <div class="app">
      <Header />
      <WhatsNew />
      <DraftOffer />
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

function Help() {
  return (
    <div class="app">
      <main class="panel">
        <HelpPage />
      </main>
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
  criterion: ({ dimension }) => <CriterionPage dimension={dimension} />,
  exclusion: () => <ExclusionPage />,
  save: () => <SavePage />,
  conflict: ({ conflict }) => <ConflictPage conflict={conflict} />,
  moved: () => <MovedPage />,
  account: ({ row }) => <AccountPage row={row} />,
  steps: () => <StepsPage />,
  patterns: () => <PatternsPage />,
  proposal: ({ of }) => <ProposalPage of={of} />,
  compare: (sides) => <ComparePage {...sides} />,
  name: ({ copies }) => <NamePage copies={copies} />,
  confirm: (confirm) => <ConfirmPage {...confirm} />,
};

function pageView(shown: Page) {
  return (pageViews[shown.kind] as (page: Page) => preact.JSX.Element)(shown);
}
