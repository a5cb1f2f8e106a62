export const erpConsultant = `SAP-Berater (m/w/d) Logistik
Kranichfeld Consulting GmbH | Leipzig, Erfurt oder remote

Als Beraterin oder Berater {s:begleitest du Projekte von der Prozessaufnahme bis zum Go-live}, {s:moderierst zwischen Fachbereich und IT} und {s:findest Lösungen, die im Lager auch an einem Montag im Dezember funktionieren}.
Deine Aufgaben
- {s:Du berätst unsere Kunden bei der Einführung von {k:SAP S/4HANA}} in den Modulen {k:MM}, {k:WM} und {k:EWM}
- {s:Analyse und Optimierung von {k:Lagerprozessen}}
- {s:Durchführung von Workshops} und {s:Erstellung von Fachkonzepten}
- {s:Customizing} und {s:Betreuung der Integrationstests}
- {s:Schulung der Key-User} beim Kunden
- {s:Unterstützung des Vertriebs} bei der Erstellung von Angeboten

Unsere Projekte dauern zwischen sechs Monaten und drei Jahren, und du arbeitest in der Regel an einem davon zur selben Zeit. Zu Beginn begleitest du eine erfahrene Kollegin, bevor du eigene Teilprojekte bekommst. Die meisten Kunden liegen so, dass man abends wieder zu Hause sein kann.

Dein Profil
- Abgeschlossenes Studium der {k:Wirtschaftsinformatik}, {k:Logistik} oder eine vergleichbare Ausbildung
- Mindestens drei Jahre Berufserfahrung in der {k:SAP}-Beratung
- Fundierte Kenntnisse in {k:EWM} oder {k:LES}
- Kenntnisse in {k:ABAP} sind von Vorteil
- {s:Analytisches Denken} und {s:strukturierte Arbeitsweise}
- {s:Sicheres Auftreten} und {s:Kommunikationsstärke}
- Verhandlungssichere {k:Deutschkenntnisse} und gute {k:Englischkenntnisse}
- {s:Reisebereitschaft} von etwa zwei Tagen pro Woche

Das bieten wir dir
- Unbefristeter Vertrag und 30 Tage Urlaub
- Mobiles Arbeiten und flexible Arbeitszeiten
- Firmenwagen auch zur privaten Nutzung
- Individuelle Weiterbildung mit SAP-Zertifizierung
- Betriebliche Altersvorsorge, Jobrad und frisches Obst
- Ein Patenprogramm für die ersten sechs Monate
- Zwei Betriebsfeste im Jahr und ein Lauftreff, der auch spaziert
- Zuschuss zur Kinderbetreuung und ein Eltern-Kind-Büro

Wer wir sind
Seit 1998 begleiten wir mittelständische Unternehmen bei der Digitalisierung ihrer Abläufe. Mit 120 Kolleginnen und Kollegen an vier Standorten sind wir groß genug für anspruchsvolle Projekte und klein genug, dass man sich kennt. Wir kommen aus der Praxis: Viele von uns haben selbst im Lager gestanden oder eine Disposition geleitet, bevor sie Beraterin oder Berater wurden. Unsere Kunden sind Händler, Hersteller und Speditionen zwischen Ostsee und Alpen, und die meisten bleiben länger als zehn Jahre. Wir gehören seit 2015 zu den besten Arbeitgebern der Region.

Interesse geweckt?
Dann freuen wir uns auf deine Bewerbung mit Gehaltsvorstellung und frühestem Eintrittstermin. Deine Ansprechpartnerin ist Frau Albrecht. Vielfalt ist uns wichtig: Wir begrüßen alle Bewerbungen, unabhängig von Geschlecht, Herkunft, Alter oder Behinderung. Bitte bewirb dich ausschließlich über unser Onlineformular; Unterlagen auf Papier können wir nicht zurücksenden. Mit der Bewerbung erklärst du dich einverstanden, dass wir deine Daten für die Dauer des Verfahrens speichern.`;
