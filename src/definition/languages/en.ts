import type { Language } from './language';

/** English, as HubSpot, Salesforce, Pipedrive, Zoho, Dynamics and vendors of lists export it. */
export const en: Language = {
  headers: {
    industry: 'industry; sector; vertical; =category',
    employees: 'employee*; headcount; head count; company size; comp size; =size; fte*; staff',
    revenue: 'revenue*; annual revenue; arr; turnover; annual sales',
    country: 'country; nation',
    place: 'headquarters; hq; location',
    region: 'state; province; region; city',
    companyType: 'company type; business type; business model; ownership; segment',
    founded: 'founded; established; founding; inception',
    website: 'website; domain; web site; homepage; url',
    stack: 'stack; technology; technologies; technographics; tools; software used; uses; =tech',
    systems:
      'crm; erp; cloud provider; hosting; =platform; ecommerce platform; marketing automation; data warehouse; cms',
    competitor: 'competitor*; incumbent; current vendor; current solution',
    demo: 'demo; trial requested; meeting booked; contact request; inbound request',
    visits:
      'visit*; website visit*; web visit*; pageview*; page views; sessions; traffic; downloads; clicks; email opens',
    usage: 'engagement; intent; usage; logins; active users; seat*; licen*; =users',
    activity:
      'activity; last touch; last contact*; last engaged; last visit; last seen; last login',
    signup: 'signup*; sign up*; signed up; trial start*; registered',
    source: 'source; channel; campaign',
    fundingStage:
      'funding stage; funding status; funding round; funding type; last round; =round; series; =funding',
    fundingDate: 'funding date; last funding; last raised',
    funding:
      'total funding; funding amount; raised; funding usd; last funding amount; round amount; funding round amount',
    hiring:
      'hiring; open roles; open * roles; open positions; job openings; open jobs; job post*; vacancies',
    growth: 'growth; headcount growth; employee growth; revenue growth; yoy; cagr',
    trigger: 'trigger; signal; =event; =news; compelling event',
    need: 'budg*; need*; pain; use case; timeline; timeframe; urgency',
    committee:
      'authority; decision maker; champion; economic buyer; buying role; seniority; persona',
    ids: 'id; ids; uuid; guid; =key; symbol; ticker; isin; cik; duns; vat; =code; sku; =number; =no; rank; ranking; =position; =row; =index',
    accountNames:
      '=name; =company; =account; =customer; =organization; =organisation; =firm; =business; company name; account name; customer name; client name; organization name; business name; legal name; associated company; =client',
    otherNames: 'contact name; opportunity name; deal name; deal title; security',
    people:
      'owner; rep; agent; seller; csm; account manager; account executive; contact; email; phone; job title; =title; first name; last name; full name; e mail; mobile; telephone',
    details:
      'address; street; linkedin; linked in; twitter; facebook; description; notes; comment*; logo; tags; sub industry; sub sector; product; products',
    records:
      'created*; create date; date added; =added; added on; added at; updated*; last updated; modified*; last modified; imported; timestamp; =date',
    codes: 'zip; postal; postcode; latitude; longitude; naics; sic',
    verdicts: 'icp*; score; tier; grade; =fit; rating; =priority; propensity',
    outcomes:
      'status; stage; outcome; result; won; lost; win; closed*; close*; is trial; =trial; customer since; is customer; contract*; renewal*; probability; forecast; plan; plan tier; subscription; edition; mrr; nps; health score; ltv; lifetime value; =deal; deals; opportunity; amount; deal value; close value; deal size; discount; =phase',
    churned: 'churn*; cancel*; former customer; lost customer',
    active: 'is active; =active; still active',
    parent: 'parent; subsidiary*',
  },
  dealHeaders: {
    id: '(?:deal|opportunity|opp|record)[ _-]?(?:id|number|no\\.?)',
    deal: '\\b(?:deal|opportunity)\\b',
    outcome: 'stage|status|outcome|result|\\bwon\\b|\\bwin\\b|phase',
    won: '\\b(?:won|win)\\b',
    amount: 'amount',
    value: '\\b(?:value|acv|tcv|price)\\b',
    created: '\\bcreat',
    closed: '\\b(?:closed?|closing|won|decision) (?:date|on|at|time)\\b',
    churned: '\\bchurn[a-z]*(?: (?:date|on|at))?$|\\bcancel[a-z]* (?:date|on|at)\\b',
    key: 'domain|website|account|company|customer|client|organi[sz]ation',
    account: 'account|company|customer|client|organi[sz]ation',
  },
  stages: {
    churned: 'churn|cancel|terminated',
    lost: '(?:lost|loss|lose|dead)\\b|disqualif|no decision|reject|abandon|unsuccess',
    won: '(?:won|win)\\b|signed|success|customer',
    closed: 'closed$',
    not: "(?:not|never|no|hasn't|isn't)",
  },
  preferred: {
    industry: 'softw|saas|techno|\\w+tech\\b|\\bit\\b|cloud|cyber|internet|devtools',
    source: 'referr|partner|inbound|organic|past|word of mouth|recommend',
    fundingStage: 'series? [abc]\\b',
    growth: 'grow|high|fast',
    committee: 'high|chief|head|vp|director|c.level',
  },
  dimensions: {
    Technographic:
      'software|tool|app\\b|apps\\b|system|integrat|api\\b|cloud|database|technolog|tech\\b|sso\\b|saas|website builder|operating|programming|framework',
    Behavioral:
      'visit|view|click|open(?:s|ed)\\b|download|attend|webinar|call|meeting|repl|respon|contacted|touch|login|session|last seen|request|registr|newsletter|referr|inbound|asked|watched|trial|demo|came|engag',
    Situational: 'fund|round\\b|ipo\\b|merg|acqui|hir(?:e|ing)|new\\b|renew|expir|layoff',
    Firmographic:
      'size|office|site|location|branch|store|plant|region|territor|market|year|age\\b|legal|public|listed|family|owner|people|team|head|compan|firm|countr|city|state\\b|sector|segment|sells to|b2|customers|profit|budget year',
  },
  asked: {
    closing:
      'clos(?:e|ed|ing)|loss|lost|won|outcome|churn\\w*|cancel\\w*|renew\\w*|onboard\\w*|invoice\\w*|contract|customer since',
    afterTheClose: '\\bwhy (?:we )?(?:won|lost)\\b',
    stage: '(?:deal |sales |opportunity )?(?:stage|status)',
    ends: 'won|lost|win|loss|churned|cancell?ed|signed|closed|renewed|disqualified|no decision|(?:active |former |ex )?customer',
    noPerson:
      'famil\\w*|private\\w*|public\\w*|equity|state|govern\\w*|employees?|venture\\w*|listed|founders?|investors?|banks?|funds?|subsidiar\\w*|corporate|trust|holding|group|gmbh|inc|llc|capital|partners?|foundation|agents?|brokers?|agency|direct|resellers?|distributors?|none|internal|external|inhouse|outsourc\\w*|both|shared|dedicated|other|head|chief|vp|directors?|managers?|managing|single|multiple|individual|committee|mixed|hybrid',
    sellers:
      'owner|seller|sdr|bdr|ae|csm|agent|closer|salesperson|salesman|sales ?reps?|reps?|representative|assignee',
    whose: 'account|company|deal|lead|opportunity',
    products: 'products?',
    prices: 'discount',
  },
  tabs: {
    accounts: 'account|compan|customer|client|prospect|target|organi[sz]ation',
    deals: 'deal|opportunit|pipeline|\\bopps?\\b',
  },
  missing:
    'n.a.|n.a|not available|not applicable|not specified|unspecified|not provided|not known|no data|' +
    '(blank)|?|??|???|--|---|to be determined|undefined|nan',
};
