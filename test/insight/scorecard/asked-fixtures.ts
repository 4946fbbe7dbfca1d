import {
  afterClose,
  amount,
  anew,
  before,
  contact,
  type Headed,
  ifLost,
  ifWon,
  list,
  mostly,
  names,
  partly,
  pick,
  today,
  yesNo,
} from '../support/headed-columns';

const REASONS = 'Price; Timing; No budget; Competitor; Missing feature';
const PRODUCTS = 'Basic; Plus; Enterprise; Analytics';

/** Columns that a person is to be asked about, by what is wrong with them. */
export const askedFixtures: Readonly<Record<string, readonly Headed[]>> = {
  'a reason of the close': [
    ['Loss reason', ifLost(anew(REASONS))],
    ['Reason lost', ifLost(anew(REASONS), anew('n/a; Won'))],
    ['closed_lost_reason__c', anew(REASONS)],
    ['Closed Won Reason', ifWon(anew('Price; Fit; Service'))],
    ['Lost to', partly(0.4, ifLost(anew('Rival; Other vendor; Nobody')))],
    ['Verlustgrund', ifLost(anew('Preis; Zeit'))],
    ['Motif de perte', ifLost(anew('Prix; Délai'))],
    ['Grund der Absage', anew('Preis; Zeit; Budget')],
    ['Motivo de pérdida', anew('Precio; Plazo; Presupuesto')],
    ['Motivo da perda', anew('Preço; Prazo; Orçamento')],
  ],
  'a text of the close': [
    ['Close notes', ifWon(anew('called; mailed; met twice; signed at once'))],
    ['Win/Loss comments', anew('we were late; good talk; no answer')],
    ['Closing summary', anew('fine; slow; hard')],
  ],
  'a date of the close or later': [
    ['Contract start date', ifWon(afterClose(60))],
    ['Go-live date', ifWon(afterClose(120))],
    ['Invoice date', ifWon(afterClose(30))],
    ['Onboarding call', partly(0.8, ifWon(afterClose(40)))],
    ['Customer since', ifWon(afterClose(2))],
    ['Milestone', afterClose(90)],
    ['Date moved', partly(0.6, afterClose(10))],
    ['Date signed', ifWon(before(1))],
    ['Rechnungsdatum', ifWon(afterClose(30))],
    ['Fecha de firma', ifWon(before(1))],
    ['Data de fechamento', before(1)],
    ['Date de résiliation', ifWon(afterClose(90))],
  ],
  'a stage of the deal': [
    ['Deal stage', mostly('Closed Won', 'Closed Lost', 0.9)],
    ['Status', mostly('Customer', 'Nurture', 0.9)],
    ['Phase', anew('Closed; Open; Won; Won later; Lost')],
    ['Forecast category', anew('Commit; Best case; Pipeline')],
    ['Is Won', anew('0; 1')],
    ['Probability (%)', ifWon(anew('100'), anew('0; 0; 10'))],
    ['Lifecycle stage', mostly('Customer', 'Opportunity', 0.8)],
    ['Lead status', mostly('Active', 'Recycled', 0.8)],
    ['Vertriebsphase', mostly('Geschlossen und gewonnen', 'Geschlossen und verloren', 0.9)],
    ['Étape', mostly('Fermée / gagnée', 'Fermée / perdue', 0.8)],
    ['Etapa del negocio', mostly('Cierre ganado', 'Cierre perdido', 0.8)],
    ['Situação', mostly('Ganho', 'Perdido', 0.8)],
    ['Probabilidade', anew('10; 50; 90')],
    ['Final stage of the deal', mostly('Closed won', 'Closed lost', 0.8)],
  ],
  'filled for one outcome only': [
    ['PO reference type', partly(0.5, ifWon(anew('Mail; Portal; Letter')))],
    ['Follow-up in', ifLost(anew('3 months; 6 months; 12 months'))],
    ['Account tag', partly(0.25, ifWon(anew('A; B')))],
  ],
  'the outcome in other words': [
    ['Flag', mostly('Yes', 'No', 1)],
    ['Group', mostly('A', 'B', 1)],
    ['Result code', mostly('10', '20', 1)],
    ['Segment (new)', mostly('Live', 'Archive', 0.995)],
  ],
  'decides alone': [
    ['Total paid', ifWon(amount(900, 90_000), () => 0)],
    ['Calls in all', ifWon(amount(9000, 90_000), amount(10, 8000))],
    ['Training sessions', ifWon(anew('2; 3; 4; 5'), anew('0; 0; 0; 0; 1'))],
    ['Health', ifWon(anew('Green; Green; Green; Amber'), anew('Red; Red; Red; Amber'))],
  ],
  'who sells': [
    ['Owner', names(8)],
    ['Deal owner', names(12)],
    ['Seller', anew('Seller 1; Seller 2; Seller 12; Seller 20')],
    ['sales_agent', names(15)],
    ['SDR', anew('Anna; Bert; Clara; Dennis; Elif')],
    ['Created by', names(9)],
    ['Sales rep email', anew('anna@acme.com; bert@acme.com; kim@acme.com')],
    ['Territory manager', names(5)],
    ['Account Executive', anew('A. Berg; J. van Dyk; M. Haas')],
    ['Kundenbetreuer', names(6)],
    ['Zuständiger Mitarbeiter', names(6)],
    ['Account-Inhaber', names(7)],
    ["Propriétaire de l'opportunité", names(6)],
    ['Propietario del negocio', names(6)],
    ['Responsável', names(6)],
  ],
  'the team that sells': [
    ['Team', anew('Team 1; Team 2; Team 3')],
    ['Sales team', anew('EMEA; Inside sales; Mid-Market')],
  ],
  'what is sold': [
    ['Product', anew(PRODUCTS)],
    ['Product line', anew(PRODUCTS)],
    ['Plan', anew('Starter; Pro; Enterprise')],
    ['SKU', anew('A-100; A-200; B-100')],
    ['Price book', anew('Standard; Partner; EMEA')],
    ['Package', anew('Small; Large')],
    ['Produkt', anew('Basis; Plus')],
    ['Producto', anew('Básico; Plus')],
    ['Plano', anew('Básico; Plus')],
  ],
  'what it costs': [
    ['Discount %', anew('0; 5; 10; 15; 20')],
    ['Quote amount', amount(1000, 90_000)],
    ['List price', amount(1000, 9000)],
    ['Rabatt', anew('0; 5; 10; 15')],
    ['Descuento', anew('0; 5; 10; 15')],
    ['Desconto', anew('0; 5; 10; 15')],
  ],
};

const of = (headers: string, draw: Headed[1]): Headed[] =>
  headers.split('; ').map((header) => [header, draw]);

/** Columns of the customer as it was before the deal, many with words of the close, the seller or the product. */
export const honestFixtures: readonly Headed[] = [
  ...of(
    'Industry; Sector; Vertical; GICS Sub-Industry; Line of business',
    pick('Software; Retail; Health; Energy; Media; Public'),
  ),
  ...of('Segment; Market segment; Company type; Business model', pick('SMB; Mid; Enterprise', 0.5)),
  ...of(
    'Region; Area; State; Sales region of the customer; Territory',
    pick('North; South; East; West; Central'),
  ),
  ...of('Country; HQ country; Billing country', pick('DE; US; FR; GB; SE; Austria')),
  ...of(
    'City; Headquarters; Office location',
    pick('Berlin; Paris; London; Oslo; Wien; Madrid; Rom; Prag; Bern; Bonn'),
  ),
  ...of(
    'Employees; Headcount; Team size; Sales team size; Number of reps; IT staff',
    amount(5, 20_000, 0.4),
  ),
  ...of('Sales team; Sales reps; SDRs; Owners; Agents; Sellers', amount(1, 400)),
  ...of('Revenue; Annual revenue; ARR; Turnover', amount(100_000, 900_000_000, 0.3)),
  ...of('Founded; Year established', amount(1950, 2022)),
  ...of(
    'Offices; Locations; Closest office (km); Stores closed last year; Open roles',
    amount(1, 90),
  ),
  ...of(
    'Growth; Headcount growth %; Close rate of their sales (%); Churn of their customers (%); Cancellation rate',
    amount(1, 60, 0.5),
  ),
  ...of(
    'Invoices per month; Contracts per year; Orders per day; Payments volume; Renewals per year',
    amount(10, 90_000, 0.4),
  ),
  ...of(
    'Website visits; Page views; Email opens; Webinars attended; Demo minutes',
    amount(1, 900, 0.5),
  ),
  ...of(
    'Product count; Number of products; Products listed; SKUs in shop; Plans offered',
    amount(1, 9000),
  ),
  ...of(
    'Tech stack; Products used; Tech products; Tools; Integrations',
    list('Snowflake; SAP; Oracle; Jira; Slack; HubSpot'),
  ),
  ...of(
    'CRM; ERP; Current vendor; Incumbent; Cloud provider',
    pick('SAP; Oracle; Salesforce; HubSpot; none', 0.3),
  ),
  ...of(
    'Hiring; Has website; Has SDR team; Has sales team; Uses HubSpot; Sells online; Has plan for growth',
    yesNo(0.5, 0.4),
  ),
  ...of(
    'Has product team; Offers discounts; Price sensitive; Won awards; Lost funding; Product-led',
    yesNo(0.3),
  ),
  ...of('SDR; Rep; Agent; Product; Plan; Package', yesNo()),
  ...of(
    'Owner type; Ownership; Owner structure',
    pick('Family; Private Equity; Public; Founder; State'),
  ),
  ...of('Owner', pick('Family; Private Equity; Public; Founder')),
  ...of('Inhaber; Propriétaire; Propietario', pick('Familie; Stiftung; Público; Fondateur')),
  ...of('Betreuer; Responsable; Vendedor', pick('Ja; Nein', 0.5)),
  ...of(
    'Branche; Secteur; Sector de actividad; Setor; Estado; Bundesland',
    pick('Software; Handel; Energie; Medien'),
  ),
  ...of('Mitarbeiter; Effectif; Empleados; Funcionários', amount(5, 20_000, 0.4)),
  ...of('Wachstum; Croissance; Crecimiento; Verträge pro Jahr', amount(1, 60, 0.5)),
  ...of('Entscheider; Décideur; Responsable de la decisión; Tomador de decisão', contact),
  ...of(
    'Aktueller Anbieter; Solution actuelle; Proveedor actual; Fornecedor atual',
    pick('SAP; Oracle; keine', 0.3),
  ),
  ...of(
    'Finanzierungsphase; Tour de financement; Ronda de inversión; Projektstatus; Statut du projet; Situação do projeto',
    pick('Seed; Series A; Series B; Late', 0.5),
  ),
  ...of('Account manager on their side; Contact; Contact person; Champion name; CEO', contact),
  ...of(
    'Champion role; Decision maker; Buyer title; Manager level',
    pick('VP Sales; Director; Head of IT; Manager', 0.5),
  ),
  ...of('Authority; Seniority; Buying committee', pick('Low; Mid; High', 0.7)),
  ...of('Budget; Need; Timeline; Urgency', pick('None; Some; Set', 0.7)),
  ...of('Lead source; Channel; Campaign; Source', anew('Web; Event; Referral; Partner; Cold call')),
  ...of('Competitors; Competitor present; Partnership; RFP', yesNo(0.5, 0.6)),
  ...of('Client; Existing client', pick('New; Current', 0.6)),
  ...of(
    'Funding stage; Funding status; Last round',
    pick('Seed; Series A; Series B; Series C; none', 0.4),
  ),
  ...of(
    'Funding stage (latest); Stage of growth now; Growth stage; Project status; Phase of life; ERP status',
    pick('Early; Middle; Late', 0.95),
  ),
  ...of(
    'Status of hiring; Stage of growth; Life stage; Project phase; Partner status',
    pick('Early; Middle; Late', 0.5),
  ),
  ...of(
    'Decision process; Decision criteria; Deal type; Contract type of vendor; Payment terms',
    pick('Central; Local; Mixed; Other', 0.3),
  ),
  ...of(
    'Current contract end; Competitor contract expires; Target go-live date; Planned implementation start',
    before(300),
  ),
  ...of('Planned closing date; Vendor cancellation date', before(200)),
  ['Company owner', contact],
  ...of('Last funding date; Signup date; Created date; First visit; Trial start', before(600)),
  ...of('Last activity; Last contacted; Updated at', today(200)),
  ...of('Last raised; Date founded', partly(0.5, before(2000))),
  ...of('Parent company; Stock exchange; Certification', partly(0.2, pick('A; B; C'), 0.2)),
  ...of(
    'Phone known; LinkedIn followers; Glassdoor rating; Alexa rank',
    partly(0.5, amount(1, 9000), 0.6),
  ),
  ...of(
    'Main product of the company; Product category; Product type; Customer product',
    pick('Goods; Services; Both'),
  ),
  ...of(
    'Pricing model; Revenue model; Subscription business',
    pick('Freemium; Subscription; Licence; One-off'),
  ),
  ...of(
    'Health plan; Expansion plan; Plan to hire; Travel agent; Estate agents used',
    pick('None; Small; Large'),
  ),
  ...of(
    'Feedback culture; Outcome measured; Payment method; Kickoff budget; Deals per quarter',
    pick('A; B; C', 0.4),
  ),
  ...of(
    'Contract length preference; Order values; Amounts owed; Win themes; Losses',
    anew('low; mid; high'),
  ),
  ...of('x1; Spalte 7; Kennzahl; Foo; zz_custom_3', pick('a; b; c; d', 0.6)),
];
