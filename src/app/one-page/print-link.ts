/** Sizes of paper, as the export calls them. */
export const PAPERS = ['A4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

/**
 * The spreadsheet's own export of a part of a tab as a PDF: portrait, as wide as the paper, half an inch
 * of margin. Who opens it in a browser needs no further scope.
 *
 * Source: no page of Google describes it; these parameters stand in many published scripts (2020–2026),
 * with the note that all four margins must be set. LIVE-CHECKLIST asks for them.
 *
 * @param id - Of the spreadsheet.
 * @param gid - Of the tab.
 * @param range - Such as `A1:H50`.
 * @example printLink('1AbC', 7, 'A1:H50', 'A4')
 * // 'https://docs.google.com/spreadsheets/d/1AbC/export?format=pdf&gid=7&range=A1%3AH50&size=A4&portrait=true…'
 */
export function printLink(id: string, gid: number, range: string, paper: Paper): string {
  const parameters = {
    format: 'pdf',
    gid,
    range,
    size: paper,
    ...{ portrait: true, fitw: true, gridlines: false },
    ...{ printtitle: false, sheetnames: false, pagenum: 'UNDEFINED', fzr: false },
    ...{ top_margin: 0.5, bottom_margin: 0.5, left_margin: 0.5, right_margin: 0.5 },
  };
  const query = Object.entries(parameters).map(([key, value]) => {
    return `${key}=${encodeURIComponent(String(value))}`;
  });
  return `https://docs.google.com/spreadsheets/d/${encodeURIComponent(id)}/export?${query.join('&')}`;
}
