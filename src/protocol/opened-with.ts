/** Pages that stand over a definition, once that is there. */
export type CoveringPage = 'fieldTest' | 'review' | 'sql';

/** What an item of the menu opens the sidebar with; `''`: the definition. */
export type OpenedWith =
  | ''
  | CoveringPage
  | 'account'
  | 'check'
  | 'health'
  | 'help'
  | 'lists'
  | 'start';
