/** What lists of one language write; folded, alternatives between `|`. */
interface Spoken {
  readonly yes: string;
  readonly no: string;
  /** From January on, between spaces. */
  readonly months: string;
  /** Of numbers, as powers of ten; where one is another in English it stands in `commaScales`. */
  readonly scales: Readonly<Record<string, number>>;
  /** What is counted, behind a number. */
  readonly units: string;
  readonly about: string;
  readonly from: string;
  readonly to: string;
  readonly between: string;
  readonly and: string;
  readonly orMore: string;
  readonly atLeast: string;
  readonly over: string;
  readonly upTo: string;
  readonly under: string;
}

/**
 * Words in cells, by ISO 639 code. What headers, stages and tabs are called stands in
 * `definition/languages`, what countries are in `countries/list`.
 *
 * Sources: Unicode CLDR (months; short and long forms of decimal numbers; POSIX yes and no), the
 * size classes of enterprises of Destatis, INSEE, INE and IBGE (units and ranges).
 */
export const languages = {
  en: {
    yes: 'true|yes|y',
    no: 'false|no|n',
    months: 'january february march april may june july august september october november december',
    scales: {
      ...{ k: 3, thousand: 3, lakh: 5, lakhs: 5, m: 6, mm: 6, mn: 6, mln: 6, mil: 6, million: 6 },
      ...{ millions: 6, cr: 7, crore: 7, crores: 7, b: 9, bn: 9, bil: 9, bln: 9, billion: 9 },
      ...{ billions: 9, t: 12, tn: 12, trn: 12, trillion: 12, trillions: 12 },
    },
    units: 'employees?|people|persons?|staff|headcount|ftes?|users?|seats?|customers?|arr',
    about: 'circa|about|approx|approximately|around|est',
    from: 'from',
    to: 'to',
    between: 'between',
    and: 'and',
    orMore: 'plus|or more|and above|and over',
    atLeast: 'at least',
    over: 'over|more than|above',
    upTo: 'up to|at most',
    under: 'under|less than|below',
  },
  de: {
    yes: 'ja|j|wahr',
    no: 'nein|falsch',
    months:
      'januar|janner februar marz april mai juni juli august september oktober november dezember',
    scales: {
      ...{ tsd: 3, tausend: 3, mio: 6, millionen: 6, mrd: 9, mia: 9, milliarde: 9 },
      ...{ milliarden: 9, billionen: 12 },
    },
    units: 'mitarbeiter(?:innen|:innen)?|ma|beschaftigte|angestellte|personen|kunden',
    about: 'cc?a|zirka|etwa|rund|ungefahr',
    from: 'von',
    to: 'bis',
    between: 'zwischen',
    and: 'und',
    orMore: '(?:und|oder) mehr',
    atLeast: 'ab|mind|mindestens',
    over: 'uber|mehr als',
    upTo: 'bis zu|bis|hochstens',
    under: 'unter|weniger als',
  },
  fr: {
    yes: 'oui|o|vrai',
    no: 'non|faux',
    months: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
    scales: { mille: 3, millier: 3, milliers: 3, milliard: 9, milliards: 9, md: 9, mds: 9 },
    units: 'salaries?|employes?|personnes?|collaborateurs?|etp|clients',
    about: 'env|environ',
    from: 'de',
    to: 'a',
    between: 'entre',
    and: 'et',
    orMore: '(?:et|ou) plus',
    atLeast: 'au moins|a partir de|des',
    over: 'plus de',
    upTo: "jusqu'a|au plus",
    under: 'moins de',
  },
  es: {
    yes: 'si|s|verdadero',
    no: 'falso',
    months:
      'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
    scales: {
      ...{
        millon: 6,
        millones: 6,
        mill: 6,
        'mil millones': 9,
        'mil m': 9,
        billon: 12,
        billones: 12,
      },
    },
    units: 'empleados?|trabajadores|personas|clientes',
    about: 'aprox|aproximadamente|unos|alrededor de|cerca de',
    from: 'desde',
    to: 'hasta',
    between: 'entre',
    and: 'y',
    orMore: '[oy] mas',
    atLeast: 'al menos|desde',
    over: 'mas de',
    upTo: 'hasta',
    under: 'menos de',
  },
  pt: {
    yes: 'sim|verdadeiro',
    no: 'nao',
    months:
      'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
    scales: {
      ...{ milhao: 6, milhoes: 6, bilhao: 9, bilhoes: 9, 'mil milhoes': 9, trilhao: 12 },
      ...{ trilhoes: 12 },
    },
    units: 'funcionarios?|colaborador(?:es)?|empregados|pessoas',
    about: 'mais ou menos',
    from: 'de',
    to: 'ate',
    between: 'entre',
    and: 'e',
    orMore: '(?:ou|e) mais',
    atLeast: 'pelo menos',
    over: 'mais de|acima de',
    upTo: 'ate',
    under: 'menos de|abaixo de',
  },
} as const satisfies Readonly<Record<string, Spoken>>;

/**
 * Scales that stand for something else where 1,5 is written, or for nothing where 1.5 is: `500 mil`
 * is half a million in Spanish and Portuguese, `T€` a thousand euros in German.
 */
export const commaScales: Readonly<Record<string, number>> = { mil: 3, t: 3, mi: 6, bi: 9 };

const all: readonly Spoken[] = Object.values(languages);

/** What all languages write for something, as alternatives of a pattern. */
export function spoken(what: Exclude<keyof Spoken, 'months' | 'scales'>): string {
  return all.map((one) => one[what]).join('|');
}

/** The powers of ten that words stand for. */
export const scales: Readonly<Record<string, number>> = Object.assign(
  {},
  ...all.map((one) => one.scales),
);

/**
 * The month of a name, or of its beginning from three letters on.
 *
 * @param word folded
 * @returns 1 to 12; `NaN` for none, and for what begins two: `jui`
 * @example monthOf('fevr') // 2
 */
export function monthOf(word: string): number {
  const found = all.flatMap(({ months }) =>
    months.split(' ').flatMap((names, before) => {
      const isIt = names.split('|').some((name) => name.startsWith(word));
      return isIt && word.length > 2 ? [before + 1] : [];
    }),
  );
  return new Set(found).size === 1 ? (found[0] as number) : Number.NaN;
}
