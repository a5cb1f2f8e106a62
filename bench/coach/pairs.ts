/**
 * Twenty pairs of an invented resume and an invented posting, ten of one occupation and ten of two. What of the
 * posting's must-haves a reader would call missing or covered was written down from the texts alone, before the coach
 * was asked. A must-have that is neither clearly is left out: a level just below, a trait, a field beside the one asked.
 */
export interface CoachPair {
  resume: string;
  posting: string;
  /** Beginnings or parts of the posting's lines. */
  missing: string[];
  covered: string[];
}

export const COACH_PAIRS: readonly CoachPair[] = [
  {
    resume: "accountant",
    posting: "accountant",
    missing: ["Charities SORP and of restricted", "tendering for public contracts"],
    covered: ["Fully qualified accountant", "Management of a team"],
  },
  {
    resume: "backend-engineer",
    posting: "backend-engineer",
    missing: ["Experience with medical data", "Practical knowledge of GraphQL"],
    covered: [
      "Five years or more",
      "Very good Go",
      "Relational databases",
      "Containers in production",
    ],
  },
  {
    resume: "chef",
    posting: "chef",
    missing: ["Permis B"],
    covered: ["Cinq ans", "méthode HACCP", "Bon niveau de français"],
  },
  {
    resume: "data-scientist",
    posting: "data-scientist",
    missing: ["Line management of a team", "IFRS 9"],
    covered: ["Strong Python and SQL", "Solid statistics", "Monitoring of models"],
  },
  {
    resume: "electrician",
    posting: "electrician",
    missing: ["Authorised Person", "pneumatics", "computerised maintenance", "driving licence"],
    covered: [
      "recognised apprenticeship",
      "inspection and testing",
      "in charge of other electricians",
      "PLC-controlled",
    ],
  },
  {
    resume: "graphic-designer",
    posting: "graphic-designer",
    missing: ["motion design", "directing photography"],
    covered: ["six years of design", "print production", "eye for accessibility"],
  },
  {
    resume: "lab-technician",
    posting: "lab-technician",
    missing: ["Wirkstofffreisetzung (Dissolution)", "Chromatographie-Datensystem"],
    covered: [
      "Abgeschlossene Ausbildung",
      "drei Jahre in einem Labor",
      "Kenntnisse in der HPLC",
      "Deutsch mindestens B2",
    ],
  },
  {
    resume: "logistics-manager",
    posting: "logistics-manager",
    missing: ["sector del automóvil"],
    covered: ["Formación universitaria", "Cinco años", "Inglés fluido", "Dominio de SAP"],
  },
  {
    resume: "nurse",
    posting: "nurse",
    missing: ["Deutsche Anerkennung"],
    covered: ["zwei Jahre Erfahrung auf einer Intensivstation"],
  },
  {
    resume: "teacher",
    posting: "teacher",
    missing: ["national award for SEN", "line management of support staff", "outside agencies"],
    covered: ["education, health and care plan", "proven results"],
  },
  {
    resume: "accountant",
    posting: "backend-engineer",
    missing: [
      "Five years or more",
      "Very good Go",
      "Relational databases",
      "Containers in production",
      "Experience with medical data",
      "Practical knowledge of GraphQL",
    ],
    covered: [],
  },
  {
    resume: "backend-engineer",
    posting: "data-scientist",
    missing: ["Seven years in data science", "IFRS 9", "model governance", "Monitoring of models"],
    covered: ["Strong Python and SQL"],
  },
  {
    resume: "data-scientist",
    posting: "accountant",
    missing: [
      "Fully qualified accountant",
      "Charities SORP and of restricted",
      "tendering for public contracts",
      "A finance system brought in",
    ],
    covered: [],
  },
  {
    resume: "electrician",
    posting: "lab-technician",
    missing: [
      "drei Jahre in einem Labor",
      "Kenntnisse in der HPLC",
      "Wirkstofffreisetzung (Dissolution)",
      "Chromatographie-Datensystem",
    ],
    covered: [],
  },
  {
    resume: "lab-technician",
    posting: "nurse",
    missing: ["Deutsche Anerkennung", "zwei Jahre Erfahrung auf einer Intensivstation"],
    covered: ["Deutschkenntnisse auf dem Niveau B2"],
  },
  {
    resume: "nurse",
    posting: "teacher",
    missing: [
      "qualified teacher status",
      "national award for SEN",
      "outside agencies",
      "education, health and care plan",
      "proven results",
    ],
    covered: [],
  },
  {
    resume: "teacher",
    posting: "chef",
    missing: [
      "CAP ou BEP",
      "Cinq ans",
      "méthode HACCP",
      "Bon niveau de français",
      "pâtisserie",
      "Permis B",
    ],
    covered: [],
  },
  {
    resume: "chef",
    posting: "electrician",
    missing: [
      "recognised apprenticeship",
      "inspection and testing",
      "in charge of other electricians",
      "Authorised Person",
      "PLC-controlled",
      "pneumatics",
      "computerised maintenance",
      "driving licence",
    ],
    covered: [],
  },
  {
    resume: "graphic-designer",
    posting: "logistics-manager",
    missing: [
      "Cinco años",
      "sector del automóvil",
      "Español nativo",
      "Dominio de SAP",
      "Carné de conducir",
    ],
    covered: ["Inglés fluido"],
  },
  {
    resume: "logistics-manager",
    posting: "graphic-designer",
    missing: [
      "six years of design",
      "print production",
      "motion design",
      "directing photography",
      "eye for accessibility",
    ],
    covered: [],
  },
];

/** Things that one asks about with "can I write that I know …": in the rows under another name, only in the posting, nowhere. */
export interface KnownThings {
  resume: string;
  alias: string[];
  postingOnly: string[];
  nowhere: string[];
}

export const KNOWN_THINGS: readonly KnownThings[] = [
  {
    resume: "accountant",
    alias: ["MS Excel", "PowerBI"],
    postingOnly: ["the Charities SORP", "tendering"],
    nowhere: ["COBOL", "beekeeping"],
  },
  {
    resume: "backend-engineer",
    alias: ["Golang", "k8s", "Postgres", "CI/CD"],
    postingOnly: ["GraphQL", "Elixir", "HL7 FHIR"],
    nowhere: ["Salesforce", "welding"],
  },
  {
    resume: "chef",
    alias: ["HACCP", "inventory management"],
    postingOnly: ["cuisson au feu de bois", "permis B"],
    nowhere: ["Photoshop", "C#"],
  },
  {
    resume: "data-scientist",
    alias: ["NLP", "A/B testing", "Apache Spark"],
    postingOnly: ["SAS", "IFRS 9"],
    nowhere: ["Terraform", ".NET"],
  },
  {
    resume: "electrician",
    alias: ["PLCs", "PAT testing", "VSDs"],
    postingOnly: ["pneumatics", "ATEX"],
    nowhere: ["SAP", "R"],
  },
  {
    resume: "graphic-designer",
    alias: ["UX", "CMS", "CSS3"],
    postingOnly: ["After Effects", "motion design"],
    nowhere: ["Kubernetes", "wound care"],
  },
  {
    resume: "lab-technician",
    alias: ["HPLC", "PCR", "GMP", "SOPs", "LIMS"],
    postingOnly: ["dissolution testing", "SAP"],
    nowhere: ["Python", "c++"],
  },
  {
    resume: "logistics-manager",
    alias: ["WMS", "TMS", "MS Excel"],
    postingOnly: ["automóvil", "operador económico autorizado"],
    nowhere: ["React", "node.js"],
  },
  {
    resume: "nurse",
    alias: ["ICU", "CRRT", "ACLS"],
    postingOnly: ["ECMO", "Praxisanleiter"],
    nowhere: ["Java", "accounting"],
  },
  {
    resume: "teacher",
    alias: ["PGCE", "EAL"],
    postingOnly: ["BSL", "SEN coordination"],
    nowhere: ["Go", "forklift driving"],
  },
];
