export const publicServant = `Sachgebietsleitung Bauordnung (m/w/d)
Stadt Hirschfelde, unbefristet, Vollzeit oder Teilzeit ab 30 Stunden

Hirschfelde hat 48.000 Einwohner und wächst.

Ihre Aufgaben
- Leitung eines Sachgebiets mit 8 Beschäftigten
- Prüfung von Bauanträgen und Nachträgen
- Einführung eines digitalen Antragsverfahrens bis Ende 2026
- Vertretung der Stadt vor Gericht

Das bringen Sie mit
- Abschluss als Verwaltungsfachwirt/in oder Bachelor of Laws
- Mindestens fünf Jahre Erfahrung in der Bauverwaltung
- Erfahrung in der Leitung von Teams
- Sichere Kenntnisse in ProBauG und Excel
- Führerschein Klasse B

Von Vorteil
- Kenntnisse in QGIS
- Erfahrung mit Vergabeverfahren
- Französisch B1

Entgeltgruppe 11, 30 Tage Urlaub, Zuschuss zum Jobticket.
`;
