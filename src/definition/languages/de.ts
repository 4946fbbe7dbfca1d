import type { Language } from './language';

/**
 * German. Sources: the properties and stages of HubSpot (knowledge.hubspot.com/de), the fields of
 * Salesforce (help.salesforce.com, de), Pipedrive and Dynamics in German, and lists of vendors.
 */
export const de: Language = {
  headers: {
    industry: 'branche; branchen; wirtschaftszweig; industriezweig; wirtschaftsbereich',
    employees:
      'mitarbeiter*; beschäftigte*; beschäftigtenzahl; unternehmensgröße; firmengröße; betriebsgröße; =größe; belegschaft',
    revenue: 'umsatz*; jahresumsatz*',
    country: '=land; land region; rechnungsland; =staat; sitzland',
    place: 'hauptsitz; firmensitz; unternehmenssitz; standort; =sitz',
    region: 'bundesland; stadt; =ort; kanton; gemeinde',
    companyType: 'unternehmenstyp; unternehmensart; firmentyp; geschäftsmodell; rechtsform',
    founded: 'gründungsjahr; gründung; gründungsdatum; gegründet*',
    website: 'webseite; webadresse; internetseite; internetadresse; unternehmensdomain',
    stack: 'technologie*; eingesetzte software; eingesetzte systeme; werkzeuge; =systeme',
    systems: 'cloud anbieter; shopsystem; datenplattform; warenwirtschaft',
    competitor:
      'wettbewerber; mitbewerber; konkurrent*; bestehende lösung; aktuelle lösung; aktueller anbieter',
    demo: 'demoanfrage; testanfrage; kontaktanfrage; terminanfrage; termin gebucht; termin vereinbart',
    visits: 'besuche; webseitenbesuche; websitebesuche; seitenaufrufe; sitzungen; klicks',
    usage: 'nutzung; aktive nutzer; lizenzen; =nutzer; =benutzer',
    activity:
      'letzte aktivität*; letzten aktivität*; letzter kontakt; letzten kontakt*; letzte interaktion; zuletzt kontaktiert; zuletzt aktiv; letzte anmeldung; letzter besuch',
    signup: 'registriert*; registrierung*; anmeldedatum; testbeginn; teststart',
    source: 'quelle; leadquelle; herkunft; kanal; kampagne; vertriebskanal',
    fundingStage: 'finanzierungsphase; finanzierungsrunde; finanzierungsstatus; =finanzierung',
    fundingDate: 'letzte finanzierung; finanzierungsdatum',
    funding: 'finanzierungssumme; gesamtfinanzierung; finanzierungsvolumen',
    hiring:
      'offene stellen; offene * stellen; stellenangebote; stellenanzeigen; stellenausschreibungen; vakanzen',
    growth: 'wachstum*; umsatzwachstum; mitarbeiterwachstum',
    trigger: 'auslöser; anlass; =ereignis',
    need: 'bedarf; schmerzpunkt*; anwendungsfall; zeitrahmen; dringlichkeit',
    committee: 'entscheider; entscheidungsträger; hierarchieebene; kaufrolle',
    ids: 'kundennummer; kundennr; vorgangsnummer; auftragsnummer; debitorennummer; steuernummer; ust idnr; handelsregister*; aktenzeichen; kennung; =nummer; =nr; =schlüssel; =kürzel',
    accountNames:
      'firma; =unternehmen; firmenname; unternehmensname; kundenname; kontoname; accountname; organisationsname; name des unternehmens; name der firma; =kunde; =konto; =betrieb',
    otherNames:
      'kontaktname; dealname; name des deals; opportunityname; name der verkaufschance; =vorgang; =titel; =thema; =betreff',
    people:
      'telefon*; ansprechpartner; vorname; nachname; besitzer; inhaber; zuständig*; zuständiger mitarbeiter*; verantwortlich*; verantwortlicher mitarbeiter*; vertriebsmitarbeiter*; betreuer; kundenbetreuer; kontakt; mobilnummer; rufnummer',
    details:
      'adresse; straße; anschrift; hausnummer; beschreibung; notiz; notizen; bemerkung*; anmerkung*; kommentar*; produkt; produkte; schlagwörter',
    records:
      'erstellt*; erstellungsdatum; erstelldatum; angelegt*; anlagedatum; geändert*; letzte änderung; änderungsdatum; aktualisiert*; importiert*; =datum',
    codes: 'plz; postleitzahl; breitengrad; längengrad; branchencode; branchenschlüssel',
    verdicts: 'bewertung; punktzahl; =priorität',
    outcomes:
      'verkaufsphase; vertriebsphase; dealphase; deal phase; ergebnis; ausgang; gewonnen*; verloren*; abschlussdatum; schlusstermin; abgeschlossen*; abschluss*; auftragswert; auftragsvolumen; vertrag*; vertragswert; kunde seit; ist kunde; wahrscheinlichkeit; verkaufschance*; verlustgrund; absagegrund; =betrag; =stand; abonnement; tarif; rabatt',
    churned: 'gekündigt*; kündigung*; abgewandert*; ehemaliger kunde',
    active: '=aktiv; ist aktiv; noch aktiv',
    parent: 'muttergesellschaft; mutterunternehmen; konzern; tochter*',
  },
  dealHeaders: {
    id: '(?:deal|vorgangs?|auftrags?|opportunity|verkaufschancen|datensatz)[ _-]?(?:id|nummer|nr\\.?)',
    deal: 'verkaufschance|\\b(?:vorgang|auftrag)',
    outcome: 'ergebnis|ausgang|gewonnen|\\bstand\\b',
    won: 'gewonnen',
    amount: '^betrag\\b|auftragswert|auftragsvolumen|vertragswert|dealwert',
    value: '\\bwert\\b|\\bvolumen\\b',
    created: '\\berstell|\\bangelegt|\\banlage(?:datum)?\\b|eroffn',
    closed:
      '\\babschluss(?:datum| am)|schlusstermin|\\b(?:ab)?geschlossen am|\\bentschieden|gewonnen am',
    churned: '\\bgekundigt am|kundigungsdatum|kundigung (?:am|zum)',
    key: '\\bfirm(?:a|en)|unternehmen|kunde|\\bkonto',
    account: 'firma|firmen|unternehmens?|kunden?|konto',
  },
  stages: {
    churned: 'gekundigt|kundigung|abgewandert|storniert',
    lost: 'verloren|verl\\b|abgelehnt|absage|abgesagt|gescheitert|keine entscheidung|erfolglos|disqualifiz',
    won: 'gewonnen|gew\\b|beauftragt|auftrag erteilt|erfolgreich|unterschrieben|unterzeichnet|kunde$',
    closed: '(?:ab)?geschlossen$',
    not: '(?:nicht|nie|kein\\w*)',
  },
  preferred: {
    industry: 'informatik|informationstechn|edv',
    source: 'empfehl|weiterempf|eingehend|organisch|bestand',
    growth: 'wachs|hoch|schnell',
    committee: 'leit(?:er|ung)|geschaftsfuhr|vorstand|hoch',
  },
  dimensions: {
    Technographic: 'werkzeug|programm(?:e|iersprache)?\\b|anwendung|datenbank|plattform',
    Behavioral:
      'besuch|aufruf|klick|sitzung|anfrag|angefragt|anmeld|kontakt|termine?\\b|teilnahm|heruntergeladen',
    Situational:
      'finanzier|runde\\b|einstell|offene stell|stellenanz|borsengang|ubernahm|fusion|neu(?:e|er|es)?\\b',
    Firmographic:
      'kopf|kopfe|belegschaft|beschaftigt|angestellt|mitarbeit|personal\\b|branche|standort|niederlassung|filial|umsatz|grosse|rechtsform|grundung',
  },
  asked: {
    closing:
      'gewonnen|verloren|verlust\\w*|abschluss\\w*|abgeschlossen|gekundigt\\w*|kundigung\\w*|vertrag\\w*|rechnung\\w*|kunde seit',
    afterTheClose:
      '\\bverlust ?grund\\b|\\bgrund (?:des|fur|der) (?:verlust\\w*|absage)\\b|^(?:absage|ablehnungs|kundigungs)grund$|^(?:abschluss|vertrags|rechnungs|kundigungs|auftrags)(?:datum|beginn|ende|nummer|grund|betrag|wert)$|^schlusstermin$|^(?:abschluss)?wahrscheinlichkeit$|^kunde seit$|^(?:gewonnen|verloren|abgeschlossen|unterschrieben) (?:am|an|gegen)\\b|^inbetriebnahme(?:datum)?$',
    stage: '(?:deal ?|verkaufs|vertriebs)?phase|stand',
    ends: 'gewonnen|verloren|storniert|gekundigt',
    noPerson:
      'stiftung\\w*|staat\\w*|geschaftsfuhr\\w*|leiter\\w*|leitung|vorstand|intern\\w*|extern\\w*|offentlich\\w*|privat\\w*',
    sellers:
      '(?:account ?|konto ?)?inhaber(?:in)?|(?:kunden)?betreuer(?:in)?|verkaufer(?:in)?|vertriebler(?:in)?|vertriebsmitarbeiter(?:in)?|besitzer|verantwortliche?r?(?: mitarbeiter)?|zustandige?r?(?: mitarbeiter)?',
    whose: 'deals?|accounts?|unternehmens?|kunden?|verkaufschance|opportunity',
    products: 'produkte?|tarif|paket|preisliste',
    prices: 'rabatt|angebot(?:swert|sbetrag|snummer)?|listenpreis|auftragswert|dealwert',
  },
  tabs: {
    accounts: 'firm(?:a|en)|kund(?:e|en)|unternehmen|\\bkonten\\b|interessent',
    deals:
      'verkaufschance|vertriebschance|\\bchancen\\b|abschlusse|auftrage|geschafte|\\bvorgange\\b',
  },
  missing:
    'k.A.|k. A.|k.a|keine Angabe|keine Angaben|ohne Angabe|nicht angegeben|unbekannt|nicht bekannt|' +
    'n. v.|n.v.|nicht verfügbar|nicht vorhanden|nicht zutreffend|n.b.|n. b.',
};
