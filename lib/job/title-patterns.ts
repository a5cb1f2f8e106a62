/** Tables that tell a posting's title and company from its first lines. `title-company.ts` reads them. */

/** “Company: …”. */
export const LABELS = {
  title:
    /^(?:job ?title|title|position(?: title)?|role|job|vacancy|stelle|stellenbezeichnung|stellentitel|jobtitel|berufsbezeichnung|poste|intitulé(?: du poste)?|titre(?: du poste)?|puesto|cargo|título(?: del puesto)?|stilling|stillingsbetegnelse|titel)\s*[:：]\s*(?<value>\S.*)$/iu,
  company:
    /^(?:company(?: name)?|employer|organi[sz]ation|hiring organi[sz]ation|firma|unternehmen|arbeitgeber|entreprise|société|employeur|empresa|compañía|virksomhed|arbejdsgiver)\s*[:：]\s*(?<value>\S.*)$/iu,
};

/** “Senior Engineer at Nordlicht”. */
export const TITLE_AT_COMPANY =
  /^(?<title>.{2,100}?)\s+(?:at|@|bei|bei der|chez|hos)\s+(?<company>\p{Lu}.{1,80})$/u;

/** “Nordlicht is looking for a …”, in each language; whoever it is may be a pronoun. */
export const HIRING = [
  /^(?<company>.{2,60}?),? (?:is|are|'re|’re) (?:currently |now |actively )?(?:looking for|looking to hire|seeking|hiring|recruiting|searching for)(?: for)? (?:an?|our(?: next)?|the|one|two|several)?\s*(?<title>.{3,100})$/u,
  /^(?<company>.{2,60}?) seeks (?:an?|our(?: next)?|the)?\s*(?<title>.{3,100})$/u,
  /^(?:join|Join) (?<company>.{2,60}?) as (?:an?|our(?: next)?|the)?\s*(?<title>.{3,100})$/u,
  /^(?:(?:Die|Das|Der|Für) )?(?<company>.{2,60}?) (?:sucht|suchen|sucht dich als|stellt ein)\s(?:.{0,80}?\s)??(?:eine?n?(?:[/:*(]\s?-?[nr]\)?|[/:*]in)?|als|Sie als|dich als)\s(?<title>.{3,100})$/u,
  /^(?:(?:La|Le|L['’]) ?)?(?<company>.{2,60}?) (?:recherche|recrute|cherche|embauche|recherchons|recrutons|cherchons)\s(?:.{0,60}?\s)??(?:un\(e\)|un·e|un\/une|une|un|son|sa|notre|des)\s(?<title>.{3,100})$/u,
  /^(?:(?:La|El) )?(?<company>.{2,60}?) (?:busca|necesita|selecciona|contrata|precisa|incorpora|buscamos|necesitamos|seleccionamos)\s(?:.{0,60}?\s)??(?:un\/a|una\/o|un\(a\)|una|un)\s(?<title>.{3,100})$/u,
  /^(?<company>.{2,60}?) søger (?:.{0,40}?\s)??(?:en|et|vores(?: næste)?)\s(?<title>.{3,100})$/u,
];

/** “Wir suchen eine …”: nobody is named before the verb in French and Spanish. */
export const HIRING_UNNAMED =
  /^(?:(?:wir )?suchen\s(?:.{0,80}?\s)??eine?n?(?:[/:*(]\s?-?[nr]\)?)?|(?:nous )?(?:recherchons|recrutons|cherchons)\s(?:.{0,60}?\s)??(?:un\(e\)|un·e|une|un)|buscamos\s(?:.{0,60}?\s)??(?:un\/a|una|un)|vi søger\s(?:.{0,40}?\s)??(?:en|et|vores))\s(?<title>.{3,100})$/iu;

/** “At Nordlicht, we …”, “We are Nordlicht, …”. */
export const WE_AT_COMPANY = [
  /^(?:At|Here at|Bei|Chez|En|Hos|Bei der) (?<company>\p{Lu}[^,.:;!?]{1,50}?),? (?:we|wir|nous|on|vi|you|du)\s/u,
  /^(?:We are|We're|We’re|Wir sind|Nous sommes|Somos|Vi er) (?<company>\p{Lu}[^,.:;!?]{1,50}?)[,.:–—]/u,
];

/** “Nordlicht GmbH is a software company …”. */
export const COMPANY_IS =
  /^(?<company>\p{Lu}[^,.:!?]{1,50}?) (?:is|ist|est|es|er) (?:an?|the|one of|eine?r?|das|die|der|une?|l['’]|una?|la|en|et) .{0,80}?(?:company|compan|start-?up|provider|leader|leading|agency|hospital|clinic|studio|manufacturer|firm\b|bank|university|charity|nonprofit|non-profit|retailer|platform|unternehmen|anbieter|hersteller|klinik|krankenhaus|agentur|entreprise|société|hôpital|éditeur|empresa|clínica|virksomhed|leverandør)/iu;

/** What ends the title inside a sentence. */
export const TITLE_END =
  /[.,;!?:]\s|[.,;!?:]$|\s(?:to|who|with|for|in|at|on|and join|based|für|mit|zur|zum|im|am|an|bei|die|der|das|pour|avec|à|au|chez|basée?|qui|para|con|en|que|til|med|i|som|ved|hos)\s/u;

/** What follows a company's name on the same line: a place, an aside. */
export const COMPANY_END =
  /,\s(?!(?:Inc|LLC|Ltd|Llc|S\.|SA\b|GmbH))| [-–—|•·] | \(|\s(?:in|for|für|à|en|i|with|where|as)\s|[.!?]$/u;

/** A heading with the company's name: “About Nordlicht”. */
export const ABOUT_COMPANY =
  /^(?:about|über|à propos d(?:e |['’])|sobre|om|why join|life at)\s*(?<company>.{2,60})$/iu;

const LEGAL_FORMS = String.raw`gGmbH|GmbH(?: & Co\. KG)?|AG|SE|KG|UG|e\.\s?V\.|Inc\.?|LLC|Ltd\.?|Limited|PLC|plc|Corp\.?|Corporation|LLP|S\.A\.(?:U\.)?|S\.L\.(?:U\.)?|SAS|SARL|A\/S|ApS|B\.V\.|BV|Oy`;

/** “Nordlicht GmbH”. */
export const LEGAL_NAME = new RegExp(`\\s(?:${LEGAL_FORMS})$`, "u");

const ORGANISATION_WORDS =
  "Hospital|Clinic|University|College|Council|Foundation|Museum|Airlines|Technologies|Group|Klinik|Klinikum|Krankenhaus|Stadtwerke|Universität|Hochschule|Stiftung";

/** Ends of a line or part of a line that only an organisation's name has. */
export const ORGANISATION = new RegExp(
  `\\s(?:${ORGANISATION_WORDS}|${ORGANISATION_WORDS.toUpperCase()}|${LEGAL_FORMS})$`,
  "u",
);

/** “Nordlicht Logistics”: a name in capitals that ends in a trade. */
export const TRADE_NAME =
  /^(?:(?:\p{Lu}[^\s,]*|&|and|und|et|y|og|of|de|von) )+(?:Academy|Airways|Associates|Bakery|Bank|Brewery|Brothers|Capital|Charity|Consulting|Cooperative|Dairy|Energy|Engineering|Estates|Farms|Finance|Foods|Freight|Healthcare|Holdings|Hospice|Hotels?|House|Industries|Institute|Insurance|Labs|Laboratories|Logistics|Manufacturing|Media|Motors|Networks|Packaging|Partners|Pharma|Pharmaceuticals|Press|Properties|Recruitment|Resort|Restaurants?|School|Services|Shipping|Society|Software|Solutions|Sons|Stores|Studios?|Systems|Transport|Trust|Ventures|Works|Logistik|Versicherung(?:en)?|Verlag|Werke|Spedition|Gruppe|Logistique|Transports|Assurances?|Groupe|Logística|Transportes|Seguros|Grupo|Gruppen|Byg)$/u;

/** Small words inside a name. */
export const NAME_JOINS = new Set(
  "of for and the at in on by und der die das von für im am de la le les du des et el los y del i og for af & e".split(
    " ",
  ),
);

/** “Die Nordlicht GmbH betreibt …”. */
export const LEGAL_NAME_IN_SENTENCE = new RegExp(
  `^(?:(?:Die|Das|Der|The|La|El|Le|Bei der|At|Chez|Hos) )?(?<company>\\p{Lu}[^,.:;!?]{1,60}? (?:${LEGAL_FORMS})),? (?=\\p{Ll})`,
  "u",
);

/** “(m/w/d)”, “H/F”: only titles have it. */
export const GENDER_MARK =
  /\((?:[mwfdxhi]\s*[/|,.]\s*){1,4}[mwfdxhi*]\)|\b[HMF]\/[FH]\b|\((?:all genders|gn|any gender|m\/k|h\/m)\)/iu;

/** Words that are no company's name where one is expected: pronouns, parts of a heading, the reader. */
export const NOT_COMPANY = new Set(
  `we our us i you your this that it they my client team company role position job opportunity customer customers the a an hiring
  wir uns unser unsere unseren unserem mandant kunde kunden dich sie ihre deine stelle position
  nous notre vous votre poste client entreprise on équipe
  nosotros nuestro nuestra cliente empresa tu usted puesto se importante
  vi vores dig jobbet stillingen virksomheden kunde afdeling afdelingen`.split(/\s+/),
);

/** Ends of words that name an occupation. */
export const ROLE_ENDINGS =
  `engineer engineers developer manager designer analyst scientist architect administrator consultant specialist coordinator director assistant associate officer
  technician nurse teacher lecturer accountant executive representative supervisor lead driver chef cook clerk operator mechanic electrician plumber
  carpenter welder therapist pharmacist physician doctor dentist lawyer attorney paralegal recruiter editor writer copywriter journalist translator
  buyer planner inspector researcher intern trainee apprentice receptionist cashier waiter waitress bartender cleaner caretaker guard advisor adviser
  strategist producer photographer programmer tester owner master head president controller auditor bookkeeper scheduler dispatcher handler picker
  packer worker tutor trainer coach librarian curator surveyor estimator paramedic midwife carer caregiver sales
  entwickler entwicklerin ingenieur ingenieurin leiter leiterin leitung fachkraft pfleger pflegerin berater beraterin kaufmann kauffrau techniker technikerin
  meister meisterin fahrer fahrerin verkäufer verkäuferin assistent assistentin assistenz sachbearbeiter sachbearbeiterin mechaniker mechatroniker
  elektroniker elektriker arzt ärztin lehrer lehrerin erzieher erzieherin koch köchin buchhalter buchhalterin werkstudent referent referentin praktikant
  praktikantin mitarbeiter mitarbeiterin spezialist informatiker administratorin monteur schwester
  ingénieur ingénieure développeur développeuse responsable chargé chargée technicien technicienne infirmier infirmière vendeur vendeuse comptable
  assistante chauffeur cuisinier cuisinière conseiller conseillère chef directeur directrice gestionnaire consultante stagiaire alternant serveur
  ingeniero ingeniera desarrollador desarrolladora técnico técnica enfermero enfermera jefe jefa responsable analista comercial administrativo
  administrativa asesor asesora conductor camarero camarera cocinero cocinera dependiente contable profesor profesora consultor consultora diseñador diseñadora
  udvikler ingeniør leder sygeplejerske medarbejder konsulent rådgiver lærer pædagog tekniker sælger assistent bogholder kok chauffør projektleder elev
  studentermedhjælper`.split(/\s+/);

/** First-level headings of pages that name no posting. */
export const NOT_TITLE =
  /^(?:careers?|jobs?|job details?|job description|vacanc(?:y|ies)|open positions?|join (?:us|our team)|we(?:'|’)?(?:re| are) hiring|apply now|karriere|stellenangebote?|stellenanzeige|jobangebot|offres? d['’]emploi|emploi|ofertas? de empleo|empleo|ledige stillinger|jobopslag)[!.]?$/iu;
