/** Of the menu and the sidebar. */
export const TITLE = 'ICP Score';
