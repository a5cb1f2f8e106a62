export const educatorDe = `Die Stadt Wiesengrund sucht zum nächstmöglichen Zeitpunkt
Erzieher/in (m/w/d) für die Kindertagesstätte Löwenzahn
in Teilzeit (30 Stunden), unbefristet, EG S 8a TVöD

Sie {s:begleiten Kinder in ihrer Entwicklung}, {s:schaffen eine Atmosphäre, in der sie sich sicher fühlen}, {s:bringen eigene Ideen in den Alltag ein} und {s:arbeiten im Team auf Augenhöhe}.
Zu Ihren Aufgaben gehören insbesondere:
- {s:Bildung, Erziehung und Betreuung der Kinder}
- {s:Planung und Durchführung von pädagogischen Angeboten}
- {s:Beobachtung und Dokumentation der Entwicklung}
- {s:Gestaltung der Eingewöhnung} nach dem {k:Berliner Modell}
- {s:Zusammenarbeit mit den Eltern} und {s:Führen von Entwicklungsgesprächen}
- {s:Anleitung von Praktikantinnen und Praktikanten}
- Mitwirkung an der Weiterentwicklung der Konzeption

Die Stelle ist durch eine Elternzeit frei geworden und soll danach in einer anderen Gruppe weitergeführt werden. Die Arbeitszeit verteilt sich auf fünf Tage zwischen 7 und 16.30 Uhr, der Dienstplan steht jeweils vier Wochen im Voraus fest.

Wir erwarten:
- eine abgeschlossene Ausbildung als {k:staatlich anerkannte/r Erzieher/in} oder eine vergleichbare Qualifikation
- Kenntnisse in der {k:Krippenpädagogik} und in der {k:alltagsintegrierten Sprachbildung}
- {s:Freude an der Arbeit mit Kindern}
- {s:Einfühlungsvermögen} und {s:Geduld}
- {s:Teamfähigkeit}, {s:Zuverlässigkeit} und {s:Belastbarkeit}
- die Bereitschaft zur {s:Teilnahme an Fortbildungen}
- gute {k:Deutschkenntnisse} in Wort und Schrift (mindestens C1)
- einen Nachweis über den {k:Masernschutz}
Wünschenswert ist eine Zusatzqualifikation in {k:Inklusion} oder {k:Musikpädagogik}.

Wir bieten Ihnen:
- eine Vergütung nach Tarif mit Jahressonderzahlung und betrieblicher Altersvorsorge
- 30 Tage Urlaub und zwei Regenerationstage
- regelmäßige Supervision und Fortbildungen
- ein Jobticket und Angebote der Gesundheitsförderung

In unserer Einrichtung betreuen wir 85 Kinder im Alter von einem bis sechs Jahren in fünf Gruppen. Wir arbeiten nach einem teiloffenen Konzept. Das Haus liegt am Stadtrand, hat einen großen Garten mit alten Obstbäumen und wurde 2020 um einen Bewegungsraum erweitert. Unser Team besteht aus sechzehn Fachkräften, einer Köchin und zwei jungen Menschen im Freiwilligendienst. Im Mittelpunkt steht für uns das Kind mit seinen Fragen.

Schwerbehinderte Bewerberinnen und Bewerber werden bei gleicher Eignung bevorzugt berücksichtigt. Bitte senden Sie Ihre Bewerbungsunterlagen bis zum 15. März an das Personalamt. Bewerbungskosten werden nicht erstattet. Bitte verzichten Sie auf Bewerbungsmappen, da die Unterlagen nicht zurückgeschickt werden. Für Auskünfte steht Ihnen die Leiterin der Kindertagesstätte, Frau Seidel, gern zur Verfügung. Die Vorstellungsgespräche finden voraussichtlich in der zwölften Kalenderwoche statt. Ihre Daten werden gemäß DSGVO nach Abschluss des Verfahrens gelöscht.`;
