export const socialWorker = `Teamleitung Allgemeiner Sozialer Dienst (m/w/d)
Stadt Brückfurt, Amt für Jugend und Familie

Die Stadt Brückfurt hat rund 118.000 Einwohnerinnen und Einwohner und wächst. Das Amt für Jugend und Familie beschäftigt 190 Menschen an vier Standorten. Für den Standort Nord suchen wir zum 1. März 2027 eine Teamleitung in Vollzeit, die Stelle ist unbefristet und grundsätzlich teilbar.

Ihre Aufgaben
- Sie leiten ein Team von zehn Fachkräften und führen die Mitarbeitergespräche.
- Sie sichern die Qualität der Hilfeplanung und entscheiden über Hilfen bis 60.000 Euro im Jahr.
- Sie stellen sicher, dass Meldungen zur Kindeswohlgefährdung innerhalb von 24 Stunden bearbeitet werden.
- Sie vertreten das Amt vor dem Familiengericht.
- Sie arbeiten mit freien Trägern, Schulen und Kliniken zusammen.
- Sie begleiten die Umstellung auf die elektronische Akte.

Ihr Profil
- Abgeschlossenes Studium der Sozialen Arbeit mit staatlicher Anerkennung
- Mindestens drei Jahre Berufserfahrung im Allgemeinen Sozialen Dienst
- Erste Führungserfahrung, gern auch in Vertretung
- Sichere Kenntnisse im SGB VIII und im Familienrecht
- Erfahrung mit einem Fachverfahren, idealerweise PROSOZ 14plus
- Führerschein der Klasse B
- Bereitschaft zur Rufbereitschaft, etwa eine Woche in zwei Monaten

Von Vorteil sind
- Eine Weiterbildung in systemischer Beratung oder Supervision
- Die Zertifizierung als insoweit erfahrene Fachkraft
- Kenntnisse in Russisch, Ukrainisch oder Arabisch
- Ein Masterabschluss in Sozialmanagement

Wir bieten
- Eingruppierung nach S 17 TVöD-SuE, je nach Stufe 4.100 bis 5.700 Euro brutto im Monat
- 30 Tage Urlaub, dazu zwei Regenerationstage
- Monatliche Supervision und ein Fortbildungsbudget von 900 Euro im Jahr
- Gleitzeit und bis zu zwei Tage mobile Arbeit in der Woche
- Ein Jobticket für 25 Euro

Haben Sie Fragen? Frau Dr. Tiedemann aus der Abteilung Soziale Dienste gibt gern Auskunft. Bitte bewerben Sie sich bis zum 10. Dezember über unser Portal mit Anschreiben, Lebenslauf, Urkunde über die staatliche Anerkennung und den letzten drei Arbeitszeugnissen. Die Gespräche finden in der zweiten Januarwoche statt. Menschen mit Schwerbehinderung werden bei gleicher Eignung bevorzugt. Wir freuen uns über Bewerbungen unabhängig von Herkunft, Geschlecht, Religion und Alter. Vor der Einstellung ist ein erweitertes Führungszeugnis vorzulegen. Kosten, die durch das Vorstellungsgespräch entstehen, können wir leider nicht übernehmen.
`;
