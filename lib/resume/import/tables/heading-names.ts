/** Sections of a resume. `other` is one whose name we do not know. */
export const SECTION_KINDS = [
  "summary",
  "work",
  "volunteer",
  "education",
  "projects",
  "skills",
  "languages",
  "certificates",
  "awards",
  "publications",
  "interests",
  "references",
  "courses",
  "contact",
  "other",
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/**
 * Names of sections, folded (no accents, lower case, no punctuation, `&` is `and`), by kind; English, German, French,
 * Spanish. A heading may have more around a name: `Professional experience (selected)`.
 */
export const HEADING_NAMES: Record<Exclude<SectionKind, "other">, readonly string[]> = {
  summary: [
    "summary|professional summary|executive summary|career summary|summary of qualifications|profile summary|profile|professional profile|personal profile|career profile|about|about me|objective|career objective|professional objective|personal statement|overview|introduction|bio|biography|highlights of qualifications|qualifications summary|career highlights|key achievements|who i am|mission statement|statement",
    "profil|kurzprofil|berufliches profil|personliches profil|uber mich|zusammenfassung|kurzvorstellung|ziel|berufsziel|zur person",
    "profil|profil professionnel|resume|a propos|a propos de moi|objectif|objectif professionnel|presentation|synthese|accroche",
    "perfil|perfil profesional|resumen|resumen profesional|sobre mi|objetivo|objetivo profesional|acerca de mi|extracto|presentacion",
  ],
  work: [
    "experience|work experience|professional experience|employment|employment history|employment experience|work history|career history|career|professional history|professional background|work|relevant experience|relevant work experience|industry experience|work and experience|job history|positions held|positions|experiences|professional experiences|work experiences|selected experience|additional experience|other experience|further experience|internships|internship|internship experience|internships and work experience|military service|military experience|research experience|teaching experience|clinical experience|academic experience|academic appointments|appointments|experience and employment|career summary and experience|leadership experience|previous experience|earlier experience|earlier career|recent experience|professional employment|jobs|freelance|freelance experience|consulting experience|technical experience|management experience|related experience|engineering experience|practical experience",
    "berufserfahrung|berufserfahrungen|beruflicher werdegang|werdegang|berufspraxis|praxiserfahrung|erfahrung|erfahrungen|arbeitserfahrung|berufliche erfahrung|berufliche erfahrungen|berufliche stationen|berufliche tatigkeit|berufliche tatigkeiten|beruf|berufliche laufbahn|berufstatigkeit|praktika|praktikum|praktische erfahrung|praktische erfahrungen|nebentatigkeiten|tatigkeiten|anstellungen|karriere|beschaftigung",
    "experience|experiences|experience professionnelle|experiences professionnelles|parcours professionnel|parcours|emplois|carriere|stages|experience de travail|postes occupes|activites professionnelles",
    "experiencia|experiencia profesional|experiencia laboral|trayectoria profesional|trayectoria laboral|trayectoria|historial laboral|historial profesional|empleo|practicas|experiencia de trabajo",
  ],
  volunteer: [
    "volunteer|volunteering|volunteer experience|volunteer work|volunteer activities|voluntary work|voluntary experience|community service|community involvement|community|community engagement|volunteer and community|volunteerism|civic activities|volunteer service|leadership and volunteering|volunteering and community|extracurricular|extracurricular activities|activities|activities and leadership|leadership and activities|leadership|leadership and involvement|social engagement",
    "ehrenamt|ehrenamtliche tatigkeit|ehrenamtliche tatigkeiten|ehrenamtliches engagement|engagement|soziales engagement|freiwilligenarbeit|gesellschaftliches engagement|ausserberufliches engagement",
    "benevolat|activites benevoles|engagement|engagements|engagement associatif|vie associative|experience benevole|engagements associatifs",
    "voluntariado|trabajo voluntario|experiencia voluntaria|actividades de voluntariado|experiencia de voluntariado",
  ],
  education: [
    "education|academic background|academic history|educational background|education and training|education and qualifications|academic qualifications|qualifications|academics|studies|academic education|education history|schooling|degrees|education and certifications|academic record|academic profile|academic training|formal education|training and education|professional education|educational qualifications|educational qualification|university|education background",
    "ausbildung|bildung|bildungsweg|studium|schulbildung|akademische ausbildung|aus und weiterbildung|ausbildung und studium|studium und ausbildung|schulischer werdegang|akademischer werdegang|hochschulbildung|ausbildungen|bildungsgang|schule|schule und studium|universitare ausbildung|schul und berufsausbildung|berufsausbildung",
    "formation|formations|etudes|formation academique|parcours academique|parcours scolaire|scolarite|diplomes|formation et diplomes|cursus|education|formations et diplomes|diplomes et formations|etudes et formations",
    "educacion|formacion|formacion academica|estudios|estudios academicos|formacion academica y complementaria|datos academicos|educacion y formacion|titulacion|formacion reglada",
  ],
  projects: [
    "projects|personal projects|selected projects|project experience|side projects|open source|open source projects|key projects|academic projects|project|notable projects|relevant projects|open source contributions|technical projects|research projects|projects and research|portfolio|project work|project history|university projects|own projects|recent projects|major projects|hobby projects|contributions",
    "projekte|projekterfahrung|projekterfahrungen|ausgewahlte projekte|eigene projekte|projektarbeit|projektarbeiten|referenzprojekte|projektliste|private projekte",
    "projets|projets personnels|projets academiques|projet|realisations|projets realises|principaux projets",
    "proyectos|proyectos personales|proyectos destacados|proyecto|proyectos realizados|proyectos academicos",
  ],
  skills: [
    "skills|technical skills|key skills|core skills|professional skills|skills and tools|skills and abilities|core competencies|competencies|core competences|competences|expertise|areas of expertise|technologies|tools|tools and technologies|technical expertise|technical proficiencies|technical summary|technical competencies|proficiencies|abilities|strengths|soft skills|hard skills|computer skills|it skills|software|software skills|programming languages|programming skills|skill set|skillset|skills summary|skills and technologies|skills and expertise|technical knowledge|knowledge|tech stack|additional skills|other skills|key competencies|specialties|areas of knowledge|skills and interests|skills highlights|skill highlights|relevant skills|technical|capabilities|personal skills|digital skills|job related skills|languages and technologies|technical strengths|digital competence|top skills|core strengths|skills and qualifications|technical tools|technology|management skills|communication skills|organisational skills",
    "kenntnisse|fahigkeiten|kompetenzen|fachkenntnisse|edv kenntnisse|it kenntnisse|kenntnisse und fahigkeiten|fahigkeiten und kenntnisse|technische kenntnisse|technische fahigkeiten|besondere kenntnisse|qualifikationen|kernkompetenzen|schlusselkompetenzen|fachliche kompetenzen|fahigkeiten und kompetenzen|starken|software|programmierkenntnisse|weitere kenntnisse|skills|technologien|werkzeuge|expertise|edv|it|computerkenntnisse|zusatzqualifikationen|sonstige kenntnisse|soft skills|personliche fahigkeiten",
    "competences|competences techniques|competences cles|competences professionnelles|competences informatiques|savoir faire|informatique|connaissances|outils|technologies|aptitudes|atouts|savoir etre|qualites|logiciels|domaines de competences|domaines de competence|competences personnelles",
    "habilidades|competencias|aptitudes|conocimientos|conocimientos tecnicos|habilidades tecnicas|competencias tecnicas|destrezas|informatica|conocimientos informaticos|capacidades|herramientas|tecnologias|habilidades y competencias|competencias clave|competencias digitales|competencias profesionales|software",
  ],
  languages: [
    "languages|language skills|language|spoken languages|foreign languages|language proficiency|languages spoken|language competencies|language competences|linguistic skills",
    "sprachen|sprachkenntnisse|fremdsprachen|fremdsprachenkenntnisse|sprachliche kenntnisse",
    "langues|langues etrangeres|langues parlees|competences linguistiques|connaissances linguistiques",
    "idiomas|lenguas|idioma|conocimiento de idiomas|competencias linguisticas",
  ],
  certificates: [
    "certificates|certifications|certification|certificate|licenses|licences|licenses and certifications|licences and certifications|certifications and licenses|certifications and licences|professional certifications|licensure|credentials|certifications and training|training and certifications|professional qualifications|accreditations|certificates and training|professional licenses|certificates and licenses|licensure and certification|licensure and certifications|professional development and certifications|registrations|courses and certifications|certifications and courses|certificates and courses",
    "zertifikate|zertifizierungen|zertifikate und weiterbildungen|weiterbildungen und zertifikate|zertifizierung|bescheinigungen|zertifikate und weiterbildung|lizenzen|zertifikate und lizenzen|weiterbildung und zertifikate",
    "certifications|certificats|certification|habilitations|certifications et licences|permis",
    "certificados|certificaciones|licencias|acreditaciones|licencias y certificaciones|certificaciones y licencias|cursos y certificaciones|certificaciones y cursos",
  ],
  awards: [
    "awards|honors|honours|awards and honors|honors and awards|awards and honours|honours and awards|achievements|accomplishments|awards and achievements|achievements and awards|recognition|awards and recognition|scholarships|scholarships and awards|honors and achievements|distinctions|fellowships|grants|honors awards|awards and scholarships|key accomplishments|honors and scholarships|prizes",
    "auszeichnungen|preise|ehrungen|erfolge|stipendien|auszeichnungen und preise|preise und auszeichnungen|stipendien und auszeichnungen",
    "distinctions|prix|recompenses|prix et distinctions|distinctions et prix|bourses",
    "premios|reconocimientos|logros|becas|premios y reconocimientos|distinciones|premios y distinciones",
  ],
  publications: [
    "publications|selected publications|papers|articles|patents|patents and publications|publications and patents|presentations|talks|publications and presentations|conference presentations|speaking|books|research|conferences|publications and talks|journal articles|conference papers|patent|talks and publications|speaking engagements",
    "publikationen|veroffentlichungen|patente|vortrage|publikationen und vortrage|vortrage und publikationen",
    "publications|articles|brevets|communications|publications et communications|conferences",
    "publicaciones|articulos|patentes|ponencias|conferencias|publicaciones y ponencias",
  ],
  interests: [
    "interests|hobbies|hobbies and interests|interests and hobbies|personal interests|other interests|interests and activities|activities and interests|personal",
    "interessen|hobbys|hobbies|hobbys und interessen|interessen und hobbys|freizeit|personliche interessen|privates",
    "centres d interet|centre d interet|loisirs|interets|hobbies|passions|centres d interets|activites extra professionnelles|loisirs et interets",
    "intereses|aficiones|hobbies|intereses personales|pasatiempos|intereses y aficiones",
  ],
  references: [
    "references|referees|recommendations|testimonials|professional references",
    "referenzen|empfehlungen",
    "references|recommandations",
    "referencias|recomendaciones",
  ],
  courses: [
    "courses|coursework|relevant coursework|training|trainings|professional development|professional training|courses and training|continuing education|workshops|seminars|additional training|training and development|online courses|training courses|further training|training and courses|professional training and development|courses and workshops|continuing professional development",
    "weiterbildung|weiterbildungen|fortbildung|fortbildungen|kurse|seminare|lehrgange|fort und weiterbildung|fort und weiterbildungen|schulungen|seminare und weiterbildungen|berufliche weiterbildung",
    "formation continue|formations complementaires|formation complementaire|stages et formations|formations continues|autres formations",
    "cursos|formacion complementaria|formacion continua|cursos y seminarios|cursos complementarios|otros cursos|seminarios",
  ],
  contact: [
    "contact|contact information|contact details|contact info|contacts|personal information|personal details|personal data|personal info|details|links|find me online|online|web|social|socials|social media|profiles|get in touch|online profiles|websites|social links|address|info|follow me|on the web|websites and social links|phone|email|website",
    "kontakt|kontaktdaten|personliche daten|zur person|personliche angaben|angaben zur person|kontaktinformationen|profile|adresse|anschrift|personalien",
    "contact|coordonnees|informations personnelles|contacts|infos|liens|informations|etat civil|me contacter|reseaux sociaux|adresse",
    "contacto|datos personales|datos de contacto|informacion personal|informacion de contacto|enlaces|redes sociales|direccion",
  ],
};

/** Sections whose lines are of no field: their name is known, so that they end what stands before them. */
export const OTHER_HEADINGS: readonly string[] = [
  "additional information|other|miscellaneous|other information|additional|further information|memberships|professional memberships|affiliations|professional affiliations|memberships and affiliations|associations|professional associations|availability|driving licence|driving license|driver s license|work authorization|hobbies and memberships|declaration|professional organizations|organizations|security clearance|clearance|visa status|nationality|mobility|personal qualities|professional activities|service|professional service|teaching|mentoring|media|press|exhibitions|military",
  "sonstiges|weitere angaben|weiteres|zusatzliche informationen|mitgliedschaften|fuhrerschein|verfugbarkeit|mobilitat|wehrdienst|zivildienst",
  "divers|autres|informations complementaires|autres informations|mobilite|permis de conduire|disponibilite|adhesions",
  "otros|otros datos|informacion adicional|datos de interes|otra informacion|carnet de conducir|disponibilidad|varios|afiliaciones",
];

/** In a heading of a name that we do not know, the word that tells its kind; the first that is found counts. */
export const HEADING_WORDS: readonly (readonly [RegExp, SectionKind])[] = [
  [/\b(?:volunteer|voluntary|ehrenamt\w*|benevol\w*|voluntariado)/u, "volunteer"],
  [/\b(?:language|sprach\w*|langues|idiomas)\b/u, "languages"],
  [/\b(?:certif\w+|zertifi\w+|licen[sc]es?|licencias)\b/u, "certificates"],
  [/\b(?:publications?|publikationen|publicaciones|patents?)\b/u, "publications"],
  [/\b(?:awards?|honou?rs|auszeichnungen|premios)\b/u, "awards"],
  [
    /\b(?:education|ausbildung|bildung|studium|formation|formacion|educacion|estudios|etudes)\b/u,
    "education",
  ],
  [/\b(?:projects?|projekte|projets|proyectos)\b/u, "projects"],
  [
    /\b(?:skills?|competenc\w+|kenntnisse|fahigkeiten|kompetenzen|habilidades|technologies|expertise)\b/u,
    "skills",
  ],
  [/\b(?:experiences?|employment|berufserfahrung|erfahrung|experiencia|internships?)\b/u, "work"],
  [/\b(?:interests?|hobbies|interessen|hobbys|loisirs|intereses|aficiones)\b/u, "interests"],
  [/\b(?:summary|profile?|objective|zusammenfassung|perfil|resumen)\b/u, "summary"],
  [/\b(?:references?|referenzen|referencias)\b/u, "references"],
  [/\b(?:courses|training|weiterbildung\w*|cursos)\b/u, "courses"],
];
