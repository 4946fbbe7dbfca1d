import type { BandRole } from '../../definition/tier-role';
import type { CellStyle } from '../workbook';

type TierStyle = Required<Pick<CellStyle, 'bold' | 'italic' | 'color' | 'ground'>>;

const style = (ground: string, color: string, bold = false, italic = false): TierStyle => {
  return { ground, color, bold, italic };
};

/** Cells that hold a tier: the darker the better; no green outside the ICP. */
export const tierStyles: Readonly<Record<BandRole, TierStyle>> = {
  first: style('#0B5F54', '#FFFFFF', true),
  in: style('#BFE3D8', '#0A4A41', true),
  next: style('#FCEFCF', '#5E4300'),
  lowest: style('#EEF0F2', '#4A5058'),
  needsData: style('#FFFFFF', '#5F6368', false, true),
  excluded: style('#F0EAF1', '#4A3350'),
};

/** Bars and charts of tiers: as `tierStyles`, solid. */
export const tierColors: Readonly<Record<BandRole, string>> = {
  first: '#0B5F54',
  in: '#4DA892',
  next: '#E3B23C',
  lowest: '#C5CAD1',
  needsData: '#C9CDD3',
  excluded: '#3C2B40',
};
