import { list } from './messages';

/** What actions say where Google refuses something; formulas go without. */
export const failureWords = {
  isProtected: (tabs: readonly string[]) => {
    const [only, ...others] = tabs;
    const what =
      only === undefined
        ? 'This part of the spreadsheet is protected'
        : others.length === 0
          ? `The tab ${list(tabs)} is protected, or a part of it`
          : `The tabs ${list(tabs)} are protected, or parts of them`;
    return `${what}, and you are not among those who may edit it. Ask the owner of the spreadsheet to let you in (Data › Protect sheets and ranges) or to do this for you.`;
  },
  mayNotEdit:
    'You may look at this spreadsheet, not edit it. Ask its owner to make you an editor (Share).',
  notAllowedYet:
    'The add-on may not act in your name yet. Choose an item of the menu ICP Score and allow what Google asks for.',
  brokenOff:
    'Google broke this off. Try again in a moment: what was left half done is then completed or taken back.',
} as const;
