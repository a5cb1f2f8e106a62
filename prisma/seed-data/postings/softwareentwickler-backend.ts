import type { DemoPosting } from "./posting.ts";

export const softwareentwicklerBackend: DemoPosting = {
  title: "Softwareentwickler Backend (m/w/d)",
  company: "Saaletor Netzdienste GmbH",
  url: "https://jobs.example.com/saaletor/softwareentwickler-backend",
  description: `Softwareentwickler Backend (m/w/d)
Halle (Saale), unbefristet, Vollzeit oder Teilzeit ab 30 Stunden

Wir über uns
Die Saaletor Netzdienste GmbH betreibt Strom- und Gasnetze für 23 Städte und Gemeinden im Süden von Sachsen-Anhalt. Rund 190.000 Zähler liefern uns ihre Werte, immer mehr davon im Viertelstundentakt. Damit daraus richtige Rechnungen und verlässliche Prognosen werden, entwickeln wir unsere Messdatenplattform selbst: mit einem Team von acht Leuten, kurzen Wegen und ohne Großraumbüro.

Ihre Aufgaben
- Sie entwickeln Dienste, die Messwerte entgegennehmen, prüfen und an Lieferanten und Marktpartner weitergeben.
- Sie lösen Schritt für Schritt eine gewachsene Java-Anwendung durch kleinere Dienste in Python und Java ab.
- Sie gestalten das Datenmodell in PostgreSQL und sorgen dafür, dass Abfragen auch bei mehreren Milliarden Messwerten schnell bleiben.
- Sie automatisieren Tests und Auslieferung und betreiben, was Sie entwickelt haben, gemeinsam mit dem Team auf unserem Kubernetes-Cluster.
- Sie stimmen sich mit den Kolleginnen und Kollegen aus Abrechnung und Netzführung ab und erklären Technik so, dass alle mitreden können.
- Etwa alle sieben Wochen übernehmen Sie die Rufbereitschaft.

Ihr Profil
- Abgeschlossenes Studium der Informatik oder eine vergleichbare Ausbildung
- Mindestens drei Jahre Berufserfahrung in der Backend-Entwicklung mit Python oder Java
- Sehr gute Kenntnisse in SQL und PostgreSQL, idealerweise Erfahrung mit Zeitreihen (zum Beispiel TimescaleDB)
- Sicherer Umgang mit REST-Schnittstellen, Docker und Git
- Erfahrung im Betrieb von Anwendungen auf Kubernetes
- Verhandlungssicheres Deutsch (mindestens C1), da wir mit Behörden und Marktpartnern auf Deutsch arbeiten
- Führerschein der Klasse B

Von Vorteil
- Kenntnisse der Marktkommunikation in der Energiewirtschaft (EDIFACT, MSCONS, GPKE)
- Erfahrung mit Nachrichtensystemen wie RabbitMQ
- Grundkenntnisse der Informationssicherheit nach ISO 27001 oder in kritischen Infrastrukturen

Das bieten wir Ihnen
- Vergütung nach dem Tarifvertrag der Versorgungsbetriebe, je nach Erfahrung 62.000 bis 74.000 Euro im Jahr
- 38 Stunden in der Woche, Gleitzeit ohne Kernzeit und 30 Tage Urlaub, dazu frei am 24. und 31. Dezember
- Bis zu drei Tage in der Woche mobiles Arbeiten
- Betriebliche Altersvorsorge, Deutschlandticket und Fahrradleasing
- Ein festes Budget für Weiterbildung und zwei Lerntage im Quartal

Bewerbung
Bitte senden Sie uns Lebenslauf, Zeugnisse, Ihren frühestmöglichen Eintrittstermin und Ihre Gehaltsvorstellung bis zum 15. Januar über unser Bewerbungsportal. Ein Foto brauchen wir nicht. Ihre Fragen beantwortet die Personalabteilung unter personal@saaletor.example.com.

Schwerbehinderte Menschen werden bei gleicher Eignung bevorzugt berücksichtigt. Wir freuen uns über Bewerbungen unabhängig von Geschlecht, Herkunft, Alter, Religion und sexueller Identität. Hinweise zum Datenschutz im Bewerbungsverfahren finden Sie auf unserer Internetseite; Ihre Unterlagen löschen wir sechs Monate nach Abschluss des Verfahrens.
`,
};
