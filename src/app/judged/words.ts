/** What can't be judged, and why. */
export const words = {
  noAccounts: (why: string) => `Accounts: ${why}`,
  noDeals: (why: string) => `Deals: ${why}`,
  noRows: (sheet: string) => `${sheet} has headers and no row below them.`,
} as const;
