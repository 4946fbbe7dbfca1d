import { closeHelp, isHelpOpen } from '../state/help';
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
import { CriterionPage } from './criterion-page';
import { DraftOffer } from './draft-offer';
import { ExclusionPage } from './exclusion-page';
import { Exclusions } from './exclusions';
import { Footer } from './footer';
import { FromDeals } from './from-deals';
import { Header } from './header';
import { Later, type Views } from './later';
import { MovedPage } from './moved-page';
import { Notices } from './notice';
import { Opening } from './opening';
import { closePage } from './page-frame';
import { Refused } from './refused';
import { ReviewBar } from './review-bar';
import { SavePage } from './save-page';
import { ConfirmPage, NamePage } from './small-pages';
import { PartSwitch } from './tabs';
import { Tiers } from './tiers';
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
        <ReviewBar />
        {hasFooter() && <Footer />}
      </div>
    </div>
  );
}

function Help() {
  return (
    <div class="app">
      <main class="panel">
        <Later back={closeHelp} draw={({ HelpPage }) => <HelpPage />} />
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

const panels: Panels<Exclude<TabName, 'Define'>> = {
  Account: () => <Later draw={({ Account }) => <Account />} />,
  Backtest: () => <Later draw={({ Backtest }) => <Backtest />} />,
  Act: () => <Later draw={({ Act }) => <Act />} />,
};

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
  conflict: ({ conflict }) => covering(({ ConflictPage }) => <ConflictPage conflict={conflict} />),
  moved: () => <MovedPage />,
  account: ({ row }) => covering(({ AccountPage }) => <AccountPage row={row} />),
  steps: () => covering(({ StepsPage }) => <StepsPage />),
  drift: () => covering(({ DriftPage }) => <DriftPage />),
  dashboard: () => covering(({ DashboardPage }) => <DashboardPage />),
  onePage: () => covering(({ OnePagePage }) => <OnePagePage />),
  fieldTest: (asked) => covering(({ FieldTestPage }) => <FieldTestPage {...asked} />),
  review: () => covering(({ ReviewPage }) => <ReviewPage />),
  patterns: () => covering(({ PatternsPage }) => <PatternsPage />),
  proposal: ({ of }) => covering(({ ProposalPage }) => <ProposalPage of={of} />),
  compare: (sides) => covering(({ ComparePage }) => <ComparePage {...sides} />),
  versions: ({ at }) => covering(({ VersionsPage }) => <VersionsPage at={at} />),
  name: ({ what }) => <NamePage what={what} />,
  confirm: (confirm) => <ConfirmPage {...confirm} />,
};

function covering(draw: (views: Views) => preact.JSX.Element) {
  return <Later back={closePage} draw={draw} />;
}

function pageView(shown: Page) {
  return (pageViews[shown.kind] as (page: Page) => preact.JSX.Element)(shown);
}
