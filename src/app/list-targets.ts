/** What a column of a list holds. */
export type ListField =
  | 'name'
  | 'spoken name'
  | 'domain'
  | 'LinkedIn page'
  | 'stock symbol'
  | 'industry'
  | 'city'
  | 'state'
  | 'country'
  | 'country code'
  | 'zip code'
  | 'employees'
  | 'revenue'
  | 'owner'
  | 'account ID'
  | 'tier'
  | 'score'
  | 'HubSpot profile'
  | 'is target';

/** What a company needs to be of use there. */
export type Needed = 'name' | 'domain' | 'name or domain' | 'name and domain';

/** A system that takes a list of companies: what its file must look like, and how much it takes. */
export interface ListTarget {
  readonly name: string;
  /** Behind `the list for`. */
  readonly short: string;
  readonly columns: readonly (readonly [header: string, field: ListField])[];
  /** All headers stay, also of columns that the accounts have nothing for. */
  readonly keepsHeaders?: true;
  readonly needs: Needed;
  /** Names are compared there, so that a short one may find somebody else. */
  readonly goesByName?: true;
  readonly least?: number;
  readonly most?: number;
  /** Largest file, in bytes. */
  readonly mostBytes?: number;
  /** What to know before it is sent. */
  readonly note?: string;
  readonly source: string;
  /** When that was looked up. */
  readonly seen: string;
}

const MB = 1_000_000;

/** Limits change: each with its source and the month in which it was seen. */
export const listTargets = {
  linkedin: {
    name: 'LinkedIn company list',
    short: 'LinkedIn',
    columns: [
      ['companyname', 'name'],
      ['companywebsite', 'domain'],
      ['companyemaildomain', 'domain'],
      ['linkedincompanypageurl', 'LinkedIn page'],
      ['stocksymbol', 'stock symbol'],
      ['industry', 'industry'],
      ['city', 'city'],
      ['state', 'state'],
      ['companycountry', 'country code'],
      ['zipcode', 'zip code'],
    ],
    keepsHeaders: true,
    needs: 'name',
    goesByName: true,
    least: 300,
    most: 300_000,
    mostBytes: 20 * MB,
    note: 'Matching takes up to 48 hours; ads run once 300 members are found.',
    source: 'LinkedIn help a1489764; the columns of its template as published in four repositories',
    seen: '2026-09',
  },
  navigator: {
    name: 'LinkedIn Sales Navigator accounts',
    short: 'Sales Navigator',
    columns: [
      ['Account Name', 'name'],
      ['Website', 'domain'],
      ['LinkedIn URL', 'LinkedIn page'],
      ['City', 'city'],
      ['State', 'state'],
      ['Country', 'country'],
    ],
    needs: 'name',
    goesByName: true,
    most: 1_000,
    mostBytes: 20 * MB,
    source: 'LinkedIn help a408255',
    seen: '2026-09',
  },
  microsoft: {
    name: 'Microsoft Advertising company names',
    short: 'Microsoft Advertising',
    columns: [['Company', 'spoken name']],
    needs: 'name',
    goesByName: true,
    most: 1_000,
    note: 'Names are picked in a campaign or ad group, at most 1,000 in each; there is no upload.',
    source: 'Microsoft Advertising documentation, profilecriterion',
    seen: '2026-09',
  },
  sixsense: {
    name: '6sense account list',
    short: '6sense',
    columns: [
      ['Account Name', 'name'],
      ['Country', 'country'],
      ['Domain', 'domain'],
    ],
    keepsHeaders: true,
    needs: 'name and domain',
    most: 25_000,
    source: 'support.6sense.com',
    seen: '2026-09',
  },
  demandbase: {
    name: 'Demandbase account list',
    short: 'Demandbase',
    columns: [
      ['Account Name', 'name'],
      ['Account Domain', 'domain'],
      ['Owner', 'owner'],
      ['Employees', 'employees'],
      ['Annual Revenue', 'revenue'],
      ['Industry', 'industry'],
      ['External Account ID', 'account ID'],
    ],
    needs: 'name and domain',
    source: 'developer.demandbase.com',
    seen: '2026-09',
  },
  apollo: {
    name: 'Apollo accounts',
    short: 'Apollo',
    columns: [
      ['Account Name', 'name'],
      ['Account Website', 'domain'],
    ],
    needs: 'name or domain',
    most: 9_999,
    source: 'knowledge.apollo.io',
    seen: '2026-09',
  },
  hubspot: {
    name: 'HubSpot companies',
    short: 'HubSpot',
    columns: [
      ['Company name', 'name'],
      ['Company domain name', 'domain'],
      ['hs_ideal_customer_profile', 'HubSpot profile'],
      ['hs_is_target_account', 'is target'],
    ],
    keepsHeaders: true,
    needs: 'domain',
    mostBytes: 512 * MB,
    note: 'Companies that left the list are in the file of the removed, without a profile. Where an import keeps what a blank cell would clear, clear it there in bulk.',
    source: 'knowledge.hubspot.com; lists of its properties in public code',
    seen: '2026-09',
  },
  salesforce: {
    name: 'Salesforce accounts',
    short: 'Salesforce',
    columns: [
      ['Account ID', 'account ID'],
      ['Account Name', 'name'],
      ['Website', 'domain'],
      ['ICP Tier', 'tier'],
      ['ICP Score', 'score'],
    ],
    needs: 'name',
    most: 50_000,
    mostBytes: 100 * MB,
    note: 'Salesforce finds an account by its ID, an external ID, or name and site together; not by the website alone.',
    source: 'Salesforce help, Data Import Wizard',
    seen: '2026-09',
  },
  contacts: {
    name: 'List to join with contacts',
    short: 'contacts',
    columns: [
      ['Company', 'name'],
      ['Domain', 'domain'],
      ['Country', 'country'],
      ['ICP Tier', 'tier'],
    ],
    needs: 'name or domain',
    note: 'Google Customer Match, Meta, X, Reddit and TikTok take people (e-mails, phones), not companies: join this list with your contacts by their domain, and upload those.',
    source: 'Google Ads help, Customer Match; Meta, X, Reddit and TikTok business help',
    seen: '2026-09',
  },
  plain: {
    name: 'Plain CSV',
    short: 'a plain CSV',
    columns: [
      ['Company', 'name'],
      ['Domain', 'domain'],
      ['Country', 'country'],
      ['Industry', 'industry'],
      ['Employees', 'employees'],
      ['Annual revenue', 'revenue'],
      ['Owner', 'owner'],
      ['ICP Tier', 'tier'],
      ['ICP Score', 'score'],
    ],
    needs: 'name or domain',
    source: 'RFC 4180',
    seen: '2026-09',
  },
} as const satisfies Record<string, ListTarget>;

export type TargetId = keyof typeof listTargets;

/** @example targetOf('linkedin').least // 300 */
export function targetOf(id: TargetId): ListTarget {
  return listTargets[id];
}

/** What a target of that name is called in a sentence; one of before as it was. @example shortTarget('HubSpot companies') // 'HubSpot' */
export function shortTarget(name: string): string {
  return Object.values(listTargets).find((one) => one.name === name)?.short ?? name;
}
