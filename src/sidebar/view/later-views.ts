/** Views that `later.tsx` brings when one is opened: the page has them not at first. */
export { Account } from './account';
export { AccountPage } from './account-page';
export { Act } from './act';
export { Backtest } from './backtest';
export { ComparePage } from './compare-page';
export { ConflictPage } from './conflict-page';
export { DashboardPage } from './dashboard';
export { DriftPage } from './drift';
export { FieldTestPage } from './field-test';
export { HelpPage } from './help-page';
export { OnePagePage } from './one-page';
export { PatternsPage } from './patterns-page';
export { ProposalPage } from './proposal-page';
export { ReviewPage } from './review';
export { StartPage } from './start';
export { StepsPage } from './start-steps';
export { VersionsPage } from './versions-page';
