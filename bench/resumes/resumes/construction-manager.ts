import type { JsonResume } from "../../../lib/resume/schema.ts";

/** A German resume of an office kind: nouns, brackets, parts of sentences. */
export const constructionManager: JsonResume = {
  basics: {
    name: "Henrik Tießen",
    label: "Bauleiter Hochbau, Dipl.-Ing. (FH)",
    email: "h.tiessen@example.com",
    phone: "0451 555 0123",
    summary:
      "Bauingenieur mit 16 Jahren Erfahrung in der Bauleitung von Wohn- und Gewerbebauten, davon 9 Jahre als verantwortlicher Bauleiter beim Generalunternehmer. Schwerpunkte: schlüsselfertiges Bauen, Terminplanung, Nachtragsmanagement, Führung von Nachunternehmern. Sicher in VOB, HOAI und im Umgang mit Auftraggebern, Behörden und Nachbarn. Erreichbar unter 0451 555 0123 oder h.tiessen@example.com.",
  },
  work: [
    {
      name: "Nordhaven Bau GmbH & Co. KG",
      position: "Projektleiter / Oberbauleiter Schlüsselfertigbau",
      location: "Lübeck",
      startDate: "2017-04",
      highlights: [
        "Verantwortliche Leitung von Wohnungsbauprojekten mit einem Volumen von 8 bis 34 Mio. Euro, von der Angebotsphase bis zur Abnahme und Gewährleistung",
        "Neubau von 186 Wohnungen mit Tiefgarage in Lübeck (Bauzeit 26 Monate): Übergabe drei Wochen vor Termin, Budget um 2,1 % unterschritten, trotz Insolvenz des Fensterbauers mitten im Ausbau",
        "Fachliche und disziplinarische Führung von vier Bauleitern, zwei Polieren und einer Abrechnerin",
        "Vergabe und Verhandlung von Nachunternehmerleistungen (bis zu 40 Gewerke je Projekt), Vertragsgestaltung mit der Rechtsabteilung",
        "Nachtragsmanagement nach VOB/B: seit 2019 rund 3,8 Mio. Euro an Nachträgen aufgestellt, davon 87 % durchgesetzt",
        "Termin- und Ablaufplanung mit Lean-Methoden (Taktplanung, Last Planner), wöchentliche Besprechungen am Board auf der Baustelle",
        "Kostenkontrolle, Leistungsmeldungen, Rechnungsprüfung und monatlicher Bericht an die Geschäftsführung (RIB iTWO)",
        "Einführung der digitalen Mängelverwaltung mit Tablets; offene Mängel bei Abnahme von durchschnittlich 410 auf 120 gesenkt",
        "Sicherstellung von Arbeitssicherheit und Qualität auf den Baustellen, Zusammenarbeit mit SiGeKo und Prüfstatiker; kein meldepflichtiger Unfall seit 2020",
      ],
    },
    {
      name: "Hansen & Kröger Hochbau",
      position: "Bauleiter",
      location: "Hamburg",
      startDate: "2011-09",
      endDate: "2017-03",
      highlights: [
        "Bauleitung Rohbau und Ausbau für zwei Schulen, ein Ärztehaus und eine Logistikhalle (3 bis 12 Mio. Euro)",
        "Koordination der Planer und Gewerke, Führen des Bautagebuchs, Aufmaß und Abrechnung nach VOB/C",
        "Baustelleneinrichtung, Kranplanung, Disposition von Personal und Material",
        "Betonarbeiten mit Sichtbeton der Klasse SB3; Erstellung der Arbeitsvorbereitung und Schalungspläne",
        "Betreuung von Auszubildenden und Werkstudenten",
      ],
    },
    {
      name: "Ingenieurbüro Wessel",
      position: "Objektüberwacher (LPH 6–8 HOAI)",
      location: "Kiel",
      startDate: "2008-03",
      endDate: "2011-08",
      highlights: [
        "Ausschreibung, Vergabe und Objektüberwachung von Sanierungen öffentlicher Gebäude, meist im laufenden Betrieb",
        "Leistungsverzeichnisse in ORCA AVA, Massenermittlung, Kostenschätzung nach DIN 276",
        "Energetische Sanierung einer Sporthalle mit Fördermitteln, Verwendungsnachweis ohne Beanstandung",
      ],
    },
    {
      name: "Zimmerei Boysen",
      position: "Zimmerergeselle",
      location: "Husum",
      startDate: "2001-08",
      endDate: "2003-09",
      highlights: ["Dachstühle, Holzrahmenbau, Treppen; Ausbildung mit Auszeichnung abgeschlossen"],
    },
  ],
  education: [
    {
      institution: "Fachhochschule Schwentine",
      studyType: "Diplom (FH)",
      area: "Bauingenieurwesen, Vertiefung Baubetrieb",
      startDate: "2003-10",
      endDate: "2008-02",
      score: "1,9",
    },
    {
      institution: "Handwerkskammer an der Eider",
      studyType: "Ausbildung",
      area: "Zimmerer",
      startDate: "1998-08",
      endDate: "2001-07",
    },
  ],
  skills: [
    {
      name: "Fachkenntnisse",
      keywords: [
        "Bauleitung",
        "Projektsteuerung",
        "Schlüsselfertigbau",
        "VOB/A, VOB/B, VOB/C",
        "HOAI",
        "Nachtragsmanagement",
        "Terminplanung",
        "Kalkulation",
        "Kostenkontrolle",
        "Arbeitssicherheit",
        "Mängelmanagement",
        "Lean Construction",
        "BIM (Grundlagen)",
        "Landesbauordnung",
        "Holzbau",
        "Sichtbeton",
      ],
    },
    {
      name: "EDV",
      keywords: [
        "RIB iTWO",
        "ORCA AVA",
        "MS Project",
        "Powerproject",
        "PlanRadar",
        "MS Office",
        "AutoCAD",
        "Navisworks",
      ],
    },
  ],
  languages: [
    { language: "Deutsch", fluency: "Muttersprache" },
    { language: "Englisch", fluency: "B2" },
    { language: "Polnisch", fluency: "Grundkenntnisse" },
  ],
  certificates: [
    { name: "SiGeKo nach RAB 30", date: "2016-11" },
    { name: "SCC für Führungskräfte", date: "2021" },
    { name: "Führerschein Klasse B, BE" },
  ],
};
