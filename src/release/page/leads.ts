import type { Use } from '../seal.mjs';
import { type InstallStep, installSteps } from './steps';

/** A page for one use of the script: its steps, and what stands around them as HTML. */
export interface Lead {
  /** After the version in the title. */
  readonly for: string;
  readonly place: string;
  readonly lead: string;
  readonly steps: readonly InstallStep[];
  readonly after: readonly string[];
}

export const leads: Readonly<Record<Use, Lead>> = {
  spreadsheet: {
    for: '',
    place: 'in your spreadsheet',
    lead: 'Ten steps, about five minutes, in a browser: three texts are pasted into the script of one spreadsheet.',
    steps: installSteps,
    after: [
      '<h2>From then on</h2>',
      '<p>For another list or a colleague: <b>File › Make a copy</b> of this spreadsheet. A copy keeps the add-on and asks its owner for permission once. Formulas work at once for everybody who may see the sheet; whoever uses the menu is asked for permission once.</p>',
      '<p>A copy does not follow the original. For a new version open the page that comes with it, and replace the three texts as in the steps 3, 5 and 7, in each copy that you want to bring up to date. The definition, its history and the scores stay as they are.</p>',
      '<h2>To take it out again</h2>',
      '<p>Formulas become errors without the add-on: first turn those that you want to keep into values (copy, then Edit › Paste special › Values only). What <b>Score accounts</b> wrote stays as it is. Then <b>Extensions › Apps Script</b>, and delete the three texts. Columns and tabs that begin with ICP can be deleted like any others, and <b>File › Version history</b> takes all of it back at once.</p>',
    ],
  },
  listing: {
    for: ' for a listing',
    place: 'for a listing',
    lead: 'For whoever administers a Google Workspace: three texts are pasted into a script of its own, from which a listing is made. <b>Do not paste them into the script of a spreadsheet</b>: the menu of a listing stands under <b>Extensions</b>. For one spreadsheet take the folder that <code>npm run release</code> writes.',
    steps: [
      {
        title: 'Open the script of the listing',
        text: 'Open an empty script at <a href="https://script.new">script.new</a>, with an account that stays; for a new version the script that the listing has.',
      },
      ...installSteps.slice(1, 7),
      {
        title: 'Save, and go on with the listing',
        text: 'Save with <kbd>Ctrl</kbd>+<kbd>S</kbd> (<kbd>⌘</kbd>+<kbd>S</kbd>). How the listing is made of it, and how it gets a new version, stands in the project, in <code>.github/marketplace/README.md</code>. People then find the menu under <b>Extensions › ICP Score</b>.',
      },
    ],
    after: [],
  },
};
