import type { Language } from './language';

/**
 * French. Sources: the properties and stages of HubSpot (knowledge.hubspot.com/fr), the fields of
 * Salesforce (trailhead.salesforce.com/fr), Pipedrive and Dynamics in French, and INSEE for words of
 * companies.
 */
export const fr: Language = {
  headers: {
    industry:
      'secteur; secteur d activité; domaine d activité; branche d activité; =activité; activité principale; industrie',
    employees:
      'effectif*; tranche d effectif*; nombre d employés; nombre de salariés; employés; salariés; taille de l entreprise; taille entreprise; =taille',
    revenue: 'chiffre d affaires; chiffre d affaire; =ca; revenu annuel; revenus annuels',
    country: '=pays; pays région; pays de facturation; pays du siège',
    place: 'siège; siège social; localisation',
    region: 'ville; région; =département; commune; état province',
    companyType: 'type d entreprise; type de société; forme juridique; modèle économique',
    founded:
      'année de création; année de fondation; date de fondation; date de création de l entreprise; fondée en; =fondée; =création',
    website: 'site web; site internet; domaine; nom de domaine; =site; page web',
    stack: 'outils; logiciels; logiciels utilisés; solutions utilisées; pile technologique',
    systems: 'hébergeur; plateforme e commerce; entrepôt de données',
    competitor:
      '=concurrent; =concurrents; concurrent principal; solution actuelle; fournisseur actuel; prestataire actuel',
    demo: 'démo; démonstration*; démo demandée; essai demandé; demande de contact; demande de démo; rendez vous pris',
    visits: 'visites; pages vues; téléchargements; clics; trafic',
    usage: 'utilisation; utilisateurs actifs; connexions; =utilisateurs',
    activity:
      'dernière activité*; dernier contact; dernière interaction; dernière visite; dernière connexion; dernier échange',
    signup: 'inscription*; date d inscription; début d essai',
    source: 'origine; provenance; canal; campagne',
    fundingStage: 'stade de financement; tour de financement; type de financement; =financement',
    fundingDate: 'date de financement; dernier financement; dernière levée; date de levée',
    funding: 'financement total; montant levé; fonds levés; levée de fonds',
    hiring:
      'postes ouverts; postes à pourvoir; offres d emploi; recrute; recrutement*; postes vacants',
    growth: 'croissance*; croissance du chiffre d affaires; croissance des effectifs',
    trigger: 'déclencheur; =événement; =actualité',
    need: 'besoin*; cas d usage; échéance; délai; urgence',
    committee: 'décideur*; décisionnaire; rôle d achat; niveau hiérarchique',
    ids: 'identifiant*; =référence; =siren; =siret; numéro client; numéro de client; numéro de compte; code client; =numéro; =réf; =n; tva',
    accountNames:
      '=société; =entreprise; raison sociale; dénomination sociale; nom de l entreprise; nom de la société; nom du client; nom du compte; nom de l organisation; entreprise associée; =compte; =nom',
    otherNames:
      'nom du contact; nom de l affaire; nom de l opportunité; nom de la transaction; =affaire; =objet; =intitulé',
    people:
      'téléphone; propriétaire; responsable; =commercial; chargé d affaires; gestionnaire; interlocuteur; courriel; prénom; nom de famille; =fonction; =poste',
    details: 'adresse; rue; commentaire*; remarque*; produit; produits; étiquettes',
    records:
      'créé le; créée le; date de création; modifié le; modifiée le; date de modification; dernière modification; mis à jour*; date d ajout; ajouté le',
    codes: 'code postal; =cp; code naf; code ape; =naf; =ape',
    verdicts: '=priorité',
    outcomes:
      'étape; statut; résultat; gagné*; perdu*; date de clôture; date de fermeture; date de signature; =montant; montant de l affaire; probabilité; prévision; motif de perte; raison de perte; contrat*; client depuis; est client; abonnement; opportunité*; =transaction; =affaires; remise; valeur vie client',
    churned: 'résilié*; résiliation*; ancien client; désabonné*',
    active: '=actif; est actif; toujours actif',
    parent: 'maison mère; société mère; filiale; filiales',
  },
  dealHeaders: {
    id: "(?:id|numero|reference) (?:de l[' ]?(?:affaire|opportunite)|de la transaction)|numero|reference",
    deal: '\\b(?:affaire|opportunite|transaction)\\b',
    outcome: 'etape|statut|gagne|resultat',
    won: '\\bgagnee?\\b',
    amount: '^montant',
    value: '\\bvaleur\\b|\\bprix\\b',
    created: 'date de creation|\\bcreee? le\\b|date d ouverture',
    closed: 'date de (?:cloture|fermeture|signature)|(?:cloturee?|fermee?|signee?|gagnee?) le\\b',
    churned: 'date de resiliation|resiliee? le\\b',
    key: 'societe|entreprise|\\bcomptes?\\b|domaine',
    account: 'societe|entreprise|compte',
  },
  stages: {
    churned: 'resili|annule|desabonn',
    lost: 'perdu|refus|rejet|sans suite|sans decision|pas de decision|infructueu',
    won: 'gagne|signee?\\b|conclue?\\b|remporte|client$',
    closed: '(?:fermee?|cloturee?)$',
    not: '(?:pas|jamais|non)',
  },
  preferred: {
    industry: 'logiciel|informatique|numerique',
    source: 'recommand|parrain|partenaire|bouche a oreille|entrant|organique',
    growth: 'croi|fort|rapide|eleve',
    committee: 'direct(?:eur|rice|ion)|dirigeant|gerant|eleve',
  },
  dimensions: {
    Technographic: 'logiciel|outil|systeme|plateforme|base de donnees',
    Behavioral:
      'visite|vue|clic|telecharg|demande|dernier contact|connexion|inscri|rendez vous|echange',
    Situational: 'financement|levee|recrut|embauch|postes?\\b|acquisition|nouve',
    Firmographic: 'effectif|salarie|collaborateur|taille|secteur|ville|pays\\b|siege|chiffre',
  },
  asked: {
    closing: 'gagnee?|perdue?|perte|cloture|resili\\w*|annul\\w*|contrat|factur\\w*|client depuis',
    afterTheClose:
      '\\b(?:motif|raison)s? (?:de (?:la )?|d )(?:perte|refus|annulation|resiliation)\\b|^date de (?:cloture|fermeture|signature|facture|facturation|resiliation)$|^probabilite|^client depuis$|^perdue? contre\\b|^mise en service$',
    stage: 'etape|statut|phase',
    ends: 'gagnee?|perdue?|conclue?|annulee?',
    noPerson:
      'fondation|fondateurs?|etat|directeur|directrice|direction|gerante?|interne|externe|publi(?:c|que)|prive\\w*',
    sellers:
      'proprietaire|responsable|commerciale?|vendeur|vendeuse|charge d affaires|gestionnaire',
    whose: 'comptes?|affaire|opportunite|transaction|entreprise|societe|client|commercial',
    products: 'produits?|forfait|formule',
    prices: 'remise|devis|montant du devis|prix propose',
  },
  tabs: {
    accounts: '\\bcomptes\\b|\\bclients?\\b|entreprise|societe',
    deals: 'affaires|transactions|\\bventes\\b',
  },
  missing:
    'non renseigné|non renseignée|non précisé|à renseigner|inconnu|inconnue|non disponible|' +
    'non communiqué|non applicable|n.c.|n/c|n.d.|n.r.|s/o|s.o.|sans objet|(vide)',
};
