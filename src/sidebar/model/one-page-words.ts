/** What the page *One page* says besides what the server does. */
export const onePageWords = {
  title: 'One page',
  about:
    'Who the customer is, why now, why us and why it pays; what we look for and why, who is never ours, and what we do: a tab that is one page of A4 or letter.',
  saved: 'It shows what is saved: your draft is not on it.',
  write: 'Write it',
  writing: 'Writing…',
  written: 'Written',
} as const;
