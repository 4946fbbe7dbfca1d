import { TabPage } from './tab-page';

/** Writes how the saved definition stands today. */
export function DashboardPage() {
  return <TabPage action="writeDashboard" />;
}
