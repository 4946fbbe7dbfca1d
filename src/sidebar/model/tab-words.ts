/** What a page that writes a tab says besides what the server does. */
export const tabWords = {
  saved: 'It shows what is saved: your draft is not on it.',
  write: 'Write it',
  writing: 'Writing…',
  written: 'Written',
} as const;

/** Which tab that is. */
export const tabPages = {
  writeDashboard: {
    title: 'Dashboard',
    about:
      'Where accounts, open pipeline, won deals and customers are by tier; whether it is still true, quarter by quarter; what changed since last quarter; health in a few lines: a tab that is written over each time.',
  },
  writeOnePage: {
    title: 'One page',
    about:
      'Who the customer is, why now, why us and why it pays; what we look for and why, who is never ours, and what we do: a tab that is one page of A4 or letter.',
  },
} as const;
