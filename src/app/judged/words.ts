/** What can't be judged, and why. */
export const words = {
  noAccounts: (why: string) => `Accounts: ${inOneLine(why)}`,
  noDeals: (why: string) => `Deals: ${inOneLine(why)}`,
  noRows: (sheet: string) => `${sheet} has headers and no row below them.`,
} as const;

function inOneLine(message: string): string {
  return message.split('\n').join('; ');
}
