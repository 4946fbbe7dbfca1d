/**
 * What companies of a kind have at the end of their names, folded and without dots.
 *
 * Source: ISO 20275, Entity Legal Forms, the list of GLEIF (gleif.org), read 2026-11: the abbreviations
 * and the names in full of forms that companies trade under; without those that are words of their own.
 */
const forms: Readonly<Record<string, string>> = {
  US: 'inc; incorporated; corp; corporation; co; company; llc; l l c; llp; lp; pllc; pbc; ltd co',
  'GB, IE, AU, NZ, CA, IN, SG, ZA, HK':
    'ltd; limited; plc; cic; dac; clg; pty; proprietary; pvt; private limited; pte; opc; limitee; ltee; public limited company',
  'DE, AT, CH, LI':
    'gmbh; mbh; ggmbh; ag; kg; kgaa; ug; ug haftungsbeschrankt; ohg; gbr; ek; ev; eg; se; gesmbh; gesellschaft mit beschrankter haftung; aktiengesellschaft',
  'FR, BE, LU':
    'sa; sas; sasu; sarl; eurl; snc; sca; scop; societe anonyme; srl; scrl; bvba; sprl; asbl; gie',
  'NL, BE': 'bv; nv; vof; cv; besloten vennootschap; naamloze vennootschap',
  IT: 'spa; s p a; srl; s r l; srls; sapa; snc; societa per azioni',
  'ES, MX, AR, CO, CL, PE':
    'sl; slu; slp; sa; sau; sa de cv; s de rl; s de rl de cv; sab de cv; sapi de cv; spa; sac; eirl; sociedad anonima; sociedad limitada',
  'PT, BR': 'lda; ltda; sa; sgps; eireli; epp; me ltda',
  'DK, NO, SE, FI, IS': 'a/s; as; asa; aps; ab; ab publ; publ; oy; oyj; oy ab; ehf; hf; ivs; k/s',
  'PL, CZ, SK, HU, RO, BG, HR, SI, RS':
    'sp z oo; sp z o o; spzoo; zoo; sp k; sp j; spolka akcyjna; sro; s r o; spol s ro; as; kft; zrt; nyrt; bt; srl; pfa; ood; eood; ad; ead; doo; dd; jdoo',
  'EE, LV, LT, UA, RU, TR, GR':
    'ou; sia; uab; mb; ooo; oao; zao; pao; tov; tob; as; a s; sanayi ve ticaret as; ltd sti; ae; epe; ike',
  'JP, KR, CN, TW': 'kk; k k; gk; kabushiki kaisha; godo kaisha; co ltd; yuhan hoesa',
  'ID, MY, TH, VN, PH': 'tbk; sdn bhd; bhd; pcl; jsc',
  'AE, SA, IL': 'fze; fzco; fz llc; fzllc; wll; psc; pjsc; bsc',
};

/** Forms that stand in front, folded. */
const leading: ReadonlySet<string> = new Set(
  'ooo oao zao pao pt tov ооо оао зао пао тов'.split(' '),
);

/** Written without a blank to the name. */
const attached =
  /^(?:株式会社|有限会社|合同会社|주식회사|\(株\)|\(주\))|(?:株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限公司|주식회사|\(株\)|\(주\))$/gu;

const ends: ReadonlySet<string> = new Set(
  Object.values(forms).flatMap((text) => text.replace(/\//g, '').split('; ')),
);
const MOST_WORDS = Math.max(...[...ends].map((form) => form.split(' ').length));
/** What stood before a form: `Miller & Co`. */
const and = new Set(['and', 'und', 'et', 'y', 'e', 'og', '&', '+']);

/**
 * How many words of a company's name say what it is called: what is in front of them and behind them is
 * its legal form. One word is left at least.
 *
 * @param words - Folded, without punctuation but `&`.
 * @returns From and up to which word.
 * @example namingWords(['acme', 'gmbh', '&', 'co', 'kg']) // [0, 1]
 */
export function namingWords(words: readonly string[]): readonly [from: number, to: number] {
  const from = words.length > 1 && leading.has(words[0] as string) ? 1 : 0;
  let to = words.length;
  for (let length = formAt(words, from, to); length > 0; length = formAt(words, from, to)) {
    to -= length;
  }
  return [from, to];
}

/** A name without a form that is written into it. @example withoutAttached('株式会社アクメ') // 'アクメ' */
export function withoutAttached(name: string): string {
  return name.replace(attached, '').trim() || name;
}

function formAt(words: readonly string[], from: number, to: number): number {
  for (let length = Math.min(MOST_WORDS, to - from - 1); length > 0; length--) {
    const end = words.slice(to - length, to).join(' ');
    if (ends.has(end) || (length === 1 && to < words.length && and.has(end))) return length;
  }
  return 0;
}
