import { pictures } from './pictures';

/** A file whose text the page holds. */
export type ReleasedFile = 'Code.gs' | 'Sidebar.html' | 'appsscript.json';

/** One step of the way in, as HTML. */
export interface InstallStep {
  readonly title: string;
  readonly text: string;
  readonly pictures?: readonly string[];
  /** The file whose text it copies. */
  readonly copies?: ReleasedFile;
}

const SELECT_ALL = '<kbd>Ctrl</kbd>+<kbd>A</kbd> (on a Mac <kbd>⌘</kbd>+<kbd>A</kbd>)';
const PASTE = '<kbd>Ctrl</kbd>+<kbd>V</kbd> (<kbd>⌘</kbd>+<kbd>V</kbd>)';

/** From a spreadsheet to the first definition. */
export const installSteps: readonly InstallStep[] = [
  {
    title: 'Open the script of your spreadsheet',
    text: 'Open the spreadsheet with your accounts, or a new one at <a href="https://sheets.new">sheets.new</a>. Choose <b>Extensions › Apps Script</b>: the editor opens in a new tab. If it shows code that is more than an empty <code>myFunction</code>, somebody has put a script of their own there: stop, and take a new spreadsheet.',
    pictures: [pictures.extensions],
  },
  {
    title: 'Name it',
    text: 'Click <b>Untitled project</b> and name it <b>ICP Score</b>. Google shows this name when it asks for permission.',
    pictures: [pictures.name],
  },
  {
    title: 'Paste the first file',
    text: `Click into the text of <b>Code.gs</b>, select all with ${SELECT_ALL}, copy here, and paste there with ${PASTE}.`,
    pictures: [pictures.code],
    copies: 'Code.gs',
  },
  {
    title: 'Add a file for the sidebar',
    text: 'Click <b>+</b> beside <b>Files</b>, choose <b>HTML</b>, type <b>Sidebar</b> and press Enter.',
    pictures: [pictures.addFile],
  },
  {
    title: 'Paste the second file',
    text: `Click into the text of <b>Sidebar.html</b>, select all with ${SELECT_ALL}, copy here, and paste there.`,
    copies: 'Sidebar.html',
  },
  {
    title: 'Show the manifest',
    text: 'Click the gear on the left (<b>Project Settings</b>) and tick <b>Show "appsscript.json" manifest file in editor</b>.',
    pictures: [pictures.settings],
  },
  {
    title: 'Paste the third file',
    text: `Go back to the files (<b>&lt; &gt;</b> on the left), open <b>appsscript.json</b>, select all with ${SELECT_ALL}, copy here, and paste there. This file limits the script to two permissions: this spreadsheet, and showing a sidebar.`,
    pictures: [pictures.manifest],
    copies: 'appsscript.json',
  },
  {
    title: 'Save, and reload the spreadsheet',
    text: 'Save with <kbd>Ctrl</kbd>+<kbd>S</kbd> (<kbd>⌘</kbd>+<kbd>S</kbd>), close the editor, and reload the tab with the spreadsheet. After some seconds the menu <b>ICP Score</b> stands right of Help.',
    pictures: [pictures.menu],
  },
  {
    title: 'Allow it, once',
    text: "Choose <b>ICP Score › Set up…</b>. Google asks for permission and lets you pick your account. It may say <b>Google hasn't verified this app</b>: that is so for every script that is not published, and the developer that it names is you. Click <b>Advanced</b>, then <b>Go to ICP Score (unsafe)</b>, then <b>Allow</b>. Inside a company this screen is often left out; where it can not be passed, an administrator has to allow the script.",
    pictures: [pictures.unverified, pictures.allow],
  },
  {
    title: 'Set up',
    text: 'Choose <b>ICP Score › Set up…</b> again: the first click was used up by the permission. Beside the sheet it shows what it found in your tabs; put right what is wrong, and start from your deals or from a template. A first definition then stands in the tab <b>ICP Config</b>.',
  },
];
