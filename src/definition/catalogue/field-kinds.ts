import type { FieldKind } from './field-kind';

const AFTER_SALE = 'Not scored: known only after the sale, so it says nothing about who will buy.';

/** The fields that a start definition scores, the important ones of a dimension first. */
export const scoredKinds: readonly FieldKind[] = [
  {
    name: 'Industry',
    headers: 'industry; sector; vertical; =category; branche; line of business; sic description',
    scored: {
      dimension: 'Firmographic',
      points: 35,
      rules: ['preferred', 'common', 'listed'],
      prefer: {
        pattern: /softw|saas|techno|\w+tech\b|\bit\b|cloud|cyber|internet|fintech|devtools/i,
        words: 'the software and technology values',
      },
      absent: { operator: 'is any of', value: 'Software' },
    },
  },
  {
    name: 'Employees',
    headers:
      'employee*; headcount; head count; company size; comp size; =size; size range; fte; ftes; staff; workforce; mitarbeiter',
    scored: {
      dimension: 'Firmographic',
      points: 30,
      rules: ['bands', 'spread', 'common'],
      absent: { operator: 'between', value: '50 - 1000' },
    },
  },
  {
    name: 'Annual revenue',
    headers: 'revenue*; arr; turnover; annual sales; sales volume; umsatz',
    scored: { dimension: 'Firmographic', points: 20, rules: ['bands', 'spread', 'common'] },
  },
  {
    name: 'Country',
    headers: 'country; nation; hq country; =land',
    scored: {
      dimension: 'Firmographic',
      points: 15,
      rules: ['place', 'common'],
      absent: { operator: 'country is any of', value: 'North America; EU' },
    },
  },
  {
    name: '',
    headers: 'headquarters; hq; location',
    scored: {
      dimension: 'Firmographic',
      points: 15,
      rules: ['place', 'regions', 'common'],
      standsFor: 'Country',
    },
  },
  {
    name: '',
    headers: 'state; province; region; city; bundesland',
    scored: { dimension: 'Firmographic', points: 10, rules: ['common'] },
  },
  {
    name: 'Company type',
    headers: 'company type; business type; business model; ownership; segment; organization type',
    scored: { dimension: 'Firmographic', points: 15, rules: ['common'] },
  },
  {
    name: 'Founded',
    headers: 'founded; established; founding; inception; =year founded; gründungsjahr',
    scored: { dimension: 'Firmographic', points: 10, rules: ['newer'] },
  },
  {
    name: 'Tech stack',
    headers:
      'tech stack; stack; technology; technologies; technographics; tools; software used; uses; =tech',
    scored: {
      dimension: 'Technographic',
      points: 60,
      rules: ['listed', 'common'],
      absent: { operator: 'contains any of', value: 'Salesforce; HubSpot' },
    },
  },
  {
    name: '',
    headers:
      'crm; erp; cloud provider; hosting; ecommerce platform; =platform; marketing automation; data warehouse; cms',
    scored: { dimension: 'Technographic', points: 40, rules: ['common', 'listed'] },
  },
  {
    name: 'Competitor',
    headers: 'competitor*; incumbent; current vendor; current solution; competing*',
    scored: { dimension: 'Technographic', points: 25, rules: ['no', 'common'] },
  },
  {
    name: 'Demo requested',
    headers: 'demo; trial requested; meeting booked; contact request; hand raise*; inbound request',
    scored: {
      dimension: 'Behavioral',
      points: 40,
      rules: ['yes', 'recent', 'upper'],
      absent: { operator: 'is yes', value: '' },
    },
  },
  {
    name: '',
    headers:
      'visit*; website visit*; web visit*; pageview*; page views; sessions; traffic; downloads; email opens; clicks',
    scored: { dimension: 'Behavioral', points: 30, rules: ['upper', 'recent', 'yes'] },
  },
  {
    name: '',
    headers:
      'engagement; intent; usage; logins; active users; seat*; licen*; =users; mau; wau; dau',
    scored: { dimension: 'Behavioral', points: 30, rules: ['upper', 'common'] },
  },
  {
    name: 'Last activity',
    headers:
      'last activity; activity; last touch; last contact*; last engaged; last visit; last seen; last login; last response; recent activity',
    scored: {
      dimension: 'Behavioral',
      points: 30,
      rules: ['recent', 'upper'],
      absent: { operator: 'within last days', value: '90, fading to 365' },
    },
  },
  {
    name: 'Signup date',
    headers: 'signup*; sign up*; signed up; trial start*; registered; registration date',
    scored: { dimension: 'Behavioral', points: 20, rules: ['recent'] },
  },
  {
    name: 'Lead source',
    headers: 'source; channel; campaign; utm source; how did you hear*',
    scored: {
      dimension: 'Behavioral',
      points: 20,
      rules: ['preferred', 'common'],
      prefer: {
        pattern: /referr|partner|inbound|organic|direct sales|past|word of mouth|recommend/i,
        words: 'those who came by themselves or were recommended',
      },
    },
  },
  {
    name: 'Funding stage',
    headers:
      'funding stage; funding status; funding round; funding type; last round; last funding type; investment stage; =round; series; =funding',
    scored: {
      dimension: 'Situational',
      points: 35,
      rules: ['preferred', 'common', 'upper'],
      prefer: { pattern: /series [abc]\b/i, words: 'Series A to C' },
      absent: { operator: 'is any of', value: 'Series A; Series B; Series C' },
    },
  },
  {
    name: 'Last funding date',
    headers: 'funding date; last funding; last raised; date of last round; last round date',
    scored: { dimension: 'Situational', points: 20, rules: ['recent', 'upper', 'common'] },
  },
  {
    name: 'Total funding',
    headers:
      'total funding; funding amount; funding total; raised; funding usd; last funding amount; round amount; funding round amount',
    scored: { dimension: 'Situational', points: 20, rules: ['upper', 'bands'] },
  },
  {
    name: '',
    headers:
      'hiring; open roles; open positions; job openings; open jobs; job post*; vacancies; open * roles',
    scored: { dimension: 'Situational', points: 30, rules: ['yes', 'upper', 'common'] },
  },
  {
    name: 'Growth',
    headers: 'growth; headcount growth; employee growth; revenue growth; yoy; cagr',
    scored: {
      dimension: 'Situational',
      points: 30,
      rules: ['upper', 'preferred', 'common'],
      prefer: { pattern: /grow|high|fast/i, words: 'those that grow' },
    },
  },
  {
    name: 'Trigger',
    headers: 'trigger; buying signal; signal; =event; =news; compelling event',
    scored: { dimension: 'Situational', points: 20, rules: ['known', 'common'] },
  },
  {
    name: '',
    headers: 'budg*; need*; pain; use case; timeline; timeframe; urgency; project',
    scored: { dimension: 'Problem fit', points: 30, rules: ['yes', 'common', 'known'] },
  },
  {
    name: '',
    headers: 'authority; decision maker; champion; economic buyer; buying role; seniority; persona',
    scored: {
      dimension: 'Buying committee',
      points: 30,
      rules: ['preferred', 'yes', 'common'],
      prefer: { pattern: /high|chief|head|vp|director|c.level/i, words: 'those who decide' },
    },
  },
  {
    name: 'Website',
    headers: 'website; domain; web site; homepage; url; web address',
    scored: { dimension: 'Firmographic', points: 10, rules: ['known'] },
  },
];

/** The usual columns on which nothing is scored. */
export const otherKinds: readonly FieldKind[] = [
  {
    name: '',
    headers:
      'id; uuid; guid; =key; symbol; ticker; isin; cik; duns; vat; =code; sku; =number; =no; rank; ranking; =position; =row; =index',
  },
  {
    name: '',
    headers:
      '=name; =company; =account; =customer; =client name; =organization; =organisation; =firm; =business; company name; account name; customer name; organization name; business name; legal name; security; firma; opportunity name; deal name',
  },
  {
    name: '',
    headers:
      'owner; rep; agent; seller; csm; account manager; account executive; contact; email; phone; linkedin; linked in; twitter; facebook; first name; last name; full name; job title; =title; address; street; zip; postal; postcode; latitude; longitude; description; notes; comment*; logo; tags; contact name; owner name; sub industry; sub sector; naics; sic; hubspot id; salesforce id; product; products',
  },
  {
    name: '',
    headers:
      'created*; create date; date added; =added; added on; added at; updated*; last updated; modified*; last modified; imported; timestamp; =date',
  },
  {
    name: '',
    headers: 'icp*; score; tier; grade; =fit; rating; =priority; lead score; propensity',
  },
  {
    name: '',
    note: AFTER_SALE,
    headers:
      'status; stage; outcome; result; lifecycle stage; is won; won; lost; win; closed*; close*; is trial; =trial; customer since; is customer; customer status; contract*; renewal*; probability; forecast; plan; plan tier; subscription; edition; mrr; nps; health score; ltv; lifetime value; =deal; deals; opportunity; amount; deal value; close value; deal size; discount; deal stage; opportunity stage',
  },
  {
    name: '',
    note: AFTER_SALE,
    headers: 'churn*; cancel*; former customer; lost customer',
    exclusion: { operator: 'is yes', reason: 'Left before' },
  },
  {
    name: '',
    note: AFTER_SALE,
    headers: 'is active; =active; still active',
    exclusion: { operator: 'is no', reason: 'No longer active' },
  },
  {
    name: '',
    note: 'Not scored: a name is no sign of fit.',
    headers: 'parent; parent company; parent account; subsidiary*',
    exclusion: { operator: 'is known', reason: 'Sold to through its parent company' },
  },
];
