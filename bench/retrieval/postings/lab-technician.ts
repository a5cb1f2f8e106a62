export const labTechnician = `Chemielaborant/in oder CTA (m/w/d) Qualitätskontrolle
Ahornfelder Arzneimittel GmbH, Münster

Wir sind ein Familienunternehmen mit 340 Menschen und stellen Salben, Tabletten und Säfte her. Für unser neues Kontrolllabor suchen wir ab sofort Verstärkung.

Was Sie tun
- Freigabeanalytik von Fertigarzneimitteln und Rohstoffen, vor allem mit HPLC
- Wirkstofffreisetzung von Tabletten prüfen
- Methoden validieren und transferieren
- Abweichungen untersuchen und Maßnahmen vorschlagen
- Geräte qualifizieren und kalibrieren
- Arbeitsanweisungen auf Deutsch schreiben und pflegen

Was wir erwarten
- Abgeschlossene Ausbildung als CTA, Chemielaborant/in oder vergleichbar
- Mindestens drei Jahre in einem Labor unter GMP
- Sehr gute praktische Kenntnisse in der HPLC
- Erfahrung mit der Prüfung der Wirkstofffreisetzung (Dissolution)
- Sicherer Umgang mit einem Chromatographie-Datensystem
- Deutsch mindestens B2, Englisch zum Lesen von Vorschriften

Was uns freut
- SAP-Kenntnisse im Qualitätsmodul
- Erfahrung mit Stabilitätsstudien
- Mikrobiologische Grundkenntnisse
- Ein Abschluss als interner Auditor

37,5 Stunden, Gleitzeit ohne Schichtdienst, 30 Urlaubstage, Betriebsrente und eine Kantine mit eigenem Garten.
Bewerben Sie sich mit Lebenslauf und Zeugnissen über unser Formular, Kennziffer QK-17.
`;
