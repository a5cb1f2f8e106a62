export const nurse = `Pflegefachkraft (m/w/d) Intensivstation
Klinikum Auwiesen, Regensburg – Vollzeit oder Teilzeit ab 75 %

Wir sind ein Haus mit 480 Betten. Unsere interdisziplinäre Intensivstation hat 16 Betten, davon 11 Beatmungsplätze.

Ihre Aufgaben
- Pflege und Überwachung schwerkranker Erwachsener nach Operationen, Unfällen und bei Sepsis
- Betreuung beatmeter Patienten und Entwöhnung von der Beatmung
- Nierenersatzverfahren aufbauen, überwachen und dokumentieren
- Begleitung von Angehörigen, auch in schweren Gesprächen
- Einarbeitung neuer Kolleginnen und Kollegen
- Mitarbeit im Reanimationsteam des Hauses

Das bringen Sie mit
- Deutsche Anerkennung als Pflegefachfrau, Pflegefachmann oder Gesundheits- und Krankenpfleger/in
- Mindestens zwei Jahre Erfahrung auf einer Intensivstation
- Deutschkenntnisse auf dem Niveau B2
- Bereitschaft zum Dienst in drei Schichten
- Ruhe, wenn es laut wird

Von Vorteil
- Fachweiterbildung Intensivpflege und Anästhesie
- Abschluss als Praxisanleiter/in
- Erfahrung mit ECMO
- Sicherer Umgang mit elektronischer Patientenakte

Wir bieten
- Vergütung nach Tarif mit Intensivzulage, 31 Tage Urlaub
- Hilfe bei der Wohnungssuche und einen Sprachkurs
Bewerbung bitte bis 30. Juni an die Pflegedirektion.
`;
