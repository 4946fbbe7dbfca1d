import type { CellStyle } from '../workbook';

/** Colours of our tabs by what they are for; with the grounds below, each text has a contrast of 4.5 or more. */
export const colors = {
  text: '#1F1F1F',
  secondary: '#5F6368',
  line: '#E6E9EE',
  sectionLine: '#5B7BA6',
  header: '#E9EEF6',
  scoreHeader: '#E3EAF4',
  scoreHeaderLine: '#8FA3BF',
  subtleHeader: '#F3F5F8',
  action: '#0B57D0',
  won: '#0F766E',
  lost: '#C2571A',
  good: { color: '#0B5F54', ground: '#E6F4EF' },
  look: { color: '#8A4B00', ground: '#FFF4DF' },
  serious: { color: '#B3261E', ground: '#FCEEED' },
  quietBar: '#8FA9D0',
  off: '#70757A',
  pale: '#C9CDD3',
  empty: '#E6E8EC',
} as const;

/** Bars of dimensions in their order; further ones begin again. */
export const dimensionColors = ['#B9CBE6', '#C9BFE3', '#B5DACF', '#EBD3A6'] as const;

/** Styles that our tabs share. */
export const styles = {
  tabTitle: { size: 9, color: colors.secondary },
  section: {
    bold: true,
    size: 12,
    line: { side: 'bottom', color: colors.sectionLine, isThick: true },
  },
  header: { bold: true, size: 9, ground: colors.header },
  secondary: { color: colors.secondary },
  bold: { bold: true },
  plain: { bold: false, ground: null },
} as const satisfies Record<string, CellStyle>;
