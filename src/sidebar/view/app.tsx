import { isHelpOpen } from '../state/help';
import type { Page } from '../state/page';
import {
  isDirty,
  type PartName,
  page,
  part,
  refusal,
  saved,
  type TabName,
  tab,
} from '../state/store';
import { Account } from './account';
import { AccountPage } from './account-page';
import { Act } from './act';
import { Backtest } from './backtest';
import { ComparePage } from './compare-page';
import { ConflictPage } from './conflict-page';
import { CriterionPage } from './criterion-page';
import { DraftOffer } from './draft-offer';
import { ExclusionPage } from './exclusion-page';
import { Exclusions } from './exclusions';
import { Footer } from './footer';
import { FromDeals } from './from-deals';
import { Header } from './header';
import { HelpPage } from './help-page';
import { MovedPage } from './moved-page';
import { Notices } from './notice';
import { Opening } from './opening';
import { PatternsPage } from './patterns-page';
import { ProposalPage } from './proposal-page';
import { Refused } from './refused';
import { SavePage } from './save-page';
import { ConfirmPage, NamePage } from './small-pages';
import { StepsPage } from './start-steps';
import { PartSwitch } from './tabs';
import { Tiers } from './tiers';
import { VersionsPage } from './versions-page';
import { Weights } from './weights';
import { WhatIf } from './what-if';
import { WhatsNew } from './whats-new';

/** The sidebar. */
export function App() {
  if (isHelpOpen.value) return <Help />;
  if (refusal.value !== undefined) return <Refused refusal={refusal.value} />;
  if (saved.value === undefined) return <Opening />;
  return (
    <div class="app">
      <Header />
      <WhatsNew />
      <DraftOffer />
      <main class="main">
        {page.value === undefined ? <Place /> : <Covered page={page.value} />}
      </main>
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

/** A page with buttons of its own has no others below it; a draft is told wherever one is. */
function hasFooter(): boolean {
  const kind = page.value?.kind;
  if (kind !== undefined) return footed.has(kind);
  return tab.value === 'Define' || isDirty.value;
}

type Panels<T extends string> = Readonly<Record<T, () => preact.JSX.Element | null>>;

const panels: Panels<Exclude<TabName, 'Define'>> = { Account, Backtest, Act };

function Place() {
  const Panel = tab.value === 'Define' ? Define : panels[tab.value];
  return (
    <div id="panel" class="place" role="tabpanel" aria-labelledby={`tab-${tab.value}`}>
      <Panel />
    </div>
  );
}

const parts: Panels<PartName> = {
  Weights: () => (
    <>
      <Weights />
      <FromDeals />
    </>
  ),
  Exclusions,
  Tiers,
};

function Define() {
  const Part = parts[part.value];
  return (
    <>
      <div class="above">
        <PartSwitch />
        <WhatIf />
      </div>
      <div id="part" class="panel" role="tabpanel" aria-labelledby={`tab-${part.value}`}>
        <Part />
      </div>
    </>
  );
}

function Covered({ page: shown }: { readonly page: Page }) {
  return (
    <div class="place">
      {shown.kind === 'patterns' && (
        <div class="above">
          <WhatIf />
        </div>
      )}
      <div class="panel">{pageView(shown)}</div>
    </div>
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
  versions: ({ at }) => <VersionsPage at={at} />,
  name: ({ what }) => <NamePage what={what} />,
  confirm: (confirm) => <ConfirmPage {...confirm} />,
};

function pageView(shown: Page) {
  return (pageViews[shown.kind] as (page: Page) => preact.JSX.Element)(shown);
}
