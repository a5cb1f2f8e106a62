interface PostingHint {
  title: string;
  excerpt: string;
}

interface Phrases {
  /** Words that only this language is full of. */
  signs: RegExp;
  fit: (role: string) => string;
  missing: string;
  /** What a posting of a kind makes one ask; the first that matches wins. */
  angles: { when: RegExp; ask: string }[];
  otherwise: string;
  top: string;
}

const PHRASES: Phrases[] = [
  {
    signs: /\b(und|wir|sie|mit|für|oder|unsere?|als|der|die|das)\b/gi,
    fit: (role) => `Wo passt meine Erfahrung am besten zur Stelle „${role}“?`,
    missing: "Welche Anforderungen erfülle ich noch nicht, und wie gehe ich damit um?",
    angles: [
      {
        when: /leiter|leitung|führung|head of|manager/i,
        ask: "Welche Zeilen zeigen, dass ich ein Team geführt habe?",
      },
      {
        when: /pflege|klinik|arzt|therap/i,
        ask: "Welche Erfahrung mit Patienten soll ich zuerst nennen?",
      },
      {
        when: /entwickl|software|engineer|backend|daten|cloud/i,
        ask: "Welche Projekte und Werkzeuge soll ich für diese Stelle nach vorn stellen?",
      },
      {
        when: /vertrieb|kund|sales/i,
        ask: "Welche Zahlen aus meiner Arbeit mit Kunden gehören nach oben?",
      },
    ],
    otherwise: "Welche meiner Aufgaben kommen denen dieser Stelle am nächsten?",
    top: "Welche drei Punkte soll ich an den Anfang stellen?",
  },
  {
    signs: /\b(y|el|los|las|para|con|una?|del|que|nuestr[oa]s?)\b/gi,
    fit: (role) => `¿En qué encaja mejor mi experiencia con el puesto «${role}»?`,
    missing: "¿Qué requisitos no cumplo todavía y cómo los trato?",
    angles: [
      {
        when: /responsable|jef[ea]|director|coordinador|gerente/i,
        ask: "¿Qué líneas muestran que he dirigido un equipo?",
      },
      {
        when: /enfermer|clínic|hospital|médic/i,
        ask: "¿Qué experiencia con pacientes debo nombrar primero?",
      },
      {
        when: /desarroll|software|ingenier|datos/i,
        ask: "¿Qué proyectos y herramientas pongo delante para este puesto?",
      },
      {
        when: /ventas|client|comercial/i,
        ask: "¿Qué cifras de mi trabajo con clientes van arriba?",
      },
    ],
    otherwise: "¿Cuáles de mis tareas se parecen más a las de este puesto?",
    top: "¿Qué tres puntos pongo al principio?",
  },
  {
    signs: /\b(et|le|les|des|pour|avec|nous|vous|une|dans|notre)\b/gi,
    fit: (role) => `En quoi mon expérience convient-elle le mieux au poste « ${role} » ?`,
    missing: "Quelles exigences ne sont pas encore couvertes, et comment en parler ?",
    angles: [
      {
        when: /responsable|chef|direct|manager/i,
        ask: "Quelles lignes montrent que j’ai dirigé une équipe ?",
      },
      {
        when: /infirm|soin|hôpital|clinique|médec/i,
        ask: "Quelle expérience auprès des patients citer en premier ?",
      },
      {
        when: /développ|logiciel|ingénieur|données/i,
        ask: "Quels projets et outils mettre en avant pour ce poste ?",
      },
      {
        when: /vente|client|commercial/i,
        ask: "Quels chiffres de mon travail avec les clients mettre en haut ?",
      },
    ],
    otherwise: "Lesquelles de mes tâches ressemblent le plus à celles de ce poste ?",
    top: "Quels trois points mettre au début ?",
  },
  {
    signs: /\b(and|the|with|you|our|for|of|we|are|is)\b/gi,
    fit: (role) => `Where does my experience fit the ${role} role best?`,
    missing: "Which requirements do I not meet yet, and how should I handle them?",
    angles: [
      {
        when: /nurse|clinic|hospital|patient|therap|physician|midwi/i,
        ask: "Which of my experience with patients should I name first?",
      },
      {
        when: /reliab|devops|platform|infrastruct|\bsre\b/i,
        ask: "Which incidents and systems of mine show that I can run this?",
      },
      {
        when: /engineer|developer|software|backend|frontend|programm/i,
        ask: "Which projects and tools should I put forward for this role?",
      },
      {
        when: /analy|data|statistic|scientist/i,
        ask: "Which of my results with data are the strongest here?",
      },
      {
        when: /teach|lectur|school|tutor/i,
        ask: "Which of my teaching should I put first?",
      },
      {
        when: /sales|customer|account|marketing/i,
        ask: "Which numbers from my work with customers belong at the top?",
      },
      {
        when: /head of|director|\blead\b|manager|supervis|operations/i,
        ask: "Which lines show that I have led people?",
      },
    ],
    otherwise: "Which of my tasks come closest to the ones of this job?",
    top: "Which three points should I put at the top for this posting?",
  },
];

const MAX_ROLE_CHARS = 60;

/**
 * Four questions that fit a posting, in its language (English, German, Spanish, French; English where none shows):
 * what fits, what is missing, one that its field makes one ask, and what to put first.
 */
export function suggestQuestions(posting: PostingHint): string[] {
  const text = `${posting.title}\n${posting.excerpt}`;
  const phrases = languageOf(text);
  const angle = phrases.angles.find(({ when }) => when.test(posting.title)) ??
    phrases.angles.find(({ when }) => when.test(posting.excerpt)) ?? { ask: phrases.otherwise };
  return [phrases.fit(roleOf(posting.title)), phrases.missing, angle.ask, phrases.top];
}

function languageOf(text: string): Phrases {
  const scored = PHRASES.map((phrases) => ({
    phrases,
    score: text.match(phrases.signs)?.length ?? 0,
  }));
  // English stands last and wins a tie, the usual case of a very short text.
  return scored.reduce((best, next) => (next.score >= best.score ? next : best)).phrases;
}

/** The title as one would say it: no brackets, no second half after a comma or dash, not endless. */
function roleOf(title: string): string {
  const bare = title.replace(/\s*[([][^)\]]*[)\]]/g, "").split(/,| [–—|-] /)[0] ?? "";
  const role = (bare.trim() || title.trim()).replace(/\s+/g, " ");
  if (role.length <= MAX_ROLE_CHARS) return role;
  const cut = role.slice(0, MAX_ROLE_CHARS + 1);
  const space = cut.lastIndexOf(" ");
  return `${space > 0 ? cut.slice(0, space) : role.slice(0, MAX_ROLE_CHARS)}…`;
}
