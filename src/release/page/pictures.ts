import { box, button, chosen, drawing, greeked, link, menuBar, ring, words } from './shapes';

const GREY = { color: '#5f6368' };
const MENUS = ['File', 'Edit', 'View', 'Insert', 'Format', 'Data', 'Tools', 'Extensions', 'Help'];

/** The editor: its files on the left, the open one on the right. */
function editor(name: string, files: readonly string[], open: number, more: readonly string[]) {
  const list = files.map((file, index) =>
    index === open ? chosen(44, 92 + index * 28, 150, file) : words(58, 110 + index * 28, file),
  );
  return drawing(name, 'script.google.com', 230, [
    words(14, 58, 'Apps Script', { weight: 700 }),
    words(120, 58, 'ICP Score'),
    '<path d="M1 70h638M40 70v159M196 70v159" stroke="#c4c7cc"/>',
    words(11, 100, '< >', { ...GREY, weight: 700 }),
    words(12, 136, '⚙', { ...GREY, size: 16 }),
    words(52, 86, 'Files', GREY),
    words(174, 88, '+', { size: 18 }),
    ...list,
    ...more,
  ]);
}

/** What Google shows at each step, drawn: places and words, not looks. */
export const pictures = {
  extensions: drawing('the menu Extensions with Apps Script', 'docs.google.com/spreadsheets', 190, [
    menuBar(MENUS),
    box(370, 66, 200, 112),
    words(384, 90, 'Add-ons', GREY),
    words(384, 116, 'Macros', GREY),
    chosen(371, 126, 198, 'Apps Script'),
    ring(365, 42, 94, 24),
    ring(366, 124, 208, 30),
    greeked(20, 84, [320, 320, 320, 320, 320]),
  ]),
  name: drawing('the name of the project, above the code', 'script.google.com', 150, [
    words(14, 58, 'Apps Script', { weight: 700 }),
    words(120, 58, 'Untitled project'),
    ring(112, 42, 118, 24),
    box(250, 52, 340, 86),
    words(270, 78, 'Rename Project', { weight: 700 }),
    box(270, 88, 190, 28),
    words(280, 107, 'ICP Score'),
    button(490, 88, 'Rename'),
  ]),
  code: editor('Code.gs is open; its text is replaced', ['Code.gs'], 0, [
    words(210, 110, 'function myFunction() {', { code: true }),
    words(210, 130, '}', { code: true }),
    ring(202, 90, 230, 50),
    words(210, 168, 'Select all, then paste: nothing of the old text stays.', GREY),
  ]),
  addFile: editor(
    'plus beside Files, then HTML, then the name Sidebar',
    ['Code.gs', 'Sidebar'],
    1,
    [
      ring(168, 72, 26, 24),
      box(206, 76, 120, 66),
      words(220, 100, 'Script', GREY),
      chosen(207, 108, 118, 'HTML'),
      ring(202, 106, 128, 30),
      ring(42, 118, 152, 30),
      words(210, 172, 'Type Sidebar and press Enter; the editor adds .html itself.', GREY),
    ],
  ),
  settings: drawing('the box for the manifest, in the project settings', 'script.google.com', 190, [
    '<path d="M40 34v155" stroke="#c4c7cc"/>',
    words(11, 64, '< >', { ...GREY, weight: 700 }),
    words(12, 100, '⚙', { size: 16 }),
    ring(5, 82, 30, 28),
    words(60, 64, 'Project Settings', { size: 16 }),
    greeked(60, 84, [300, 220]),
    box(60, 128, 16, 16),
    words(63, 141, '✓', { weight: 700 }),
    words(86, 141, 'Show "appsscript.json" manifest file in editor'),
    ring(52, 120, 340, 32),
  ]),
  manifest: editor(
    'appsscript.json is in the list now',
    ['appsscript.json', 'Code.gs', 'Sidebar.html'],
    0,
    [
      words(210, 110, '{', { code: true }),
      words(210, 130, '  "timeZone": …', { code: true }),
      words(210, 150, '}', { code: true }),
      ring(42, 90, 152, 30),
      ring(202, 90, 230, 70),
      ring(5, 84, 32, 24),
    ],
  ),
  menu: drawing('the menu ICP Score, right of Help', 'docs.google.com/spreadsheets', 170, [
    menuBar([...MENUS, 'ICP Score']),
    box(438, 66, 190, 92),
    chosen(439, 70, 188, 'Set up…'),
    words(452, 116, 'Open sidebar'),
    words(452, 142, 'Score accounts'),
    ring(513, 42, 84, 24),
    ring(434, 68, 198, 30),
    greeked(20, 84, [390, 390, 390, 390]),
  ]),
  unverified: drawing(
    'the screen that says Google has not verified this app, with Advanced',
    'accounts.google.com',
    250,
    [
      words(150, 74, "Google hasn't verified this app", { size: 18 }),
      greeked(150, 92, [330, 300]),
      link(150, 150, 'Advanced'),
      button(366, 132, 'Back to safety'),
      ring(142, 134, 76, 24),
      greeked(150, 178, [330]),
      link(150, 220, 'Go to ICP Score (unsafe)'),
      ring(142, 204, 172, 24),
    ],
  ),
  allow: drawing('the two permissions, and Allow', 'accounts.google.com', 220, [
    words(150, 74, 'ICP Score wants access to your Google Account', { size: 15 }),
    words(150, 108, 'View and manage spreadsheets that this application has'),
    words(150, 126, 'been installed in'),
    words(150, 154, 'Display and run third-party web content in prompts and'),
    words(150, 172, 'sidebars inside Google applications'),
    button(430, 182, 'Allow'),
    ring(424, 177, 72, 40),
  ]),
} as const;
