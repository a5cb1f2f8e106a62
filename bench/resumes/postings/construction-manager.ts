export const constructionManager = `Projektleiter Hochbau (m/w/d) – Holz- und Modulbau
Alsterwerk Modulbau AG, Hamburg

Alsterwerk plant, fertigt und errichtet Schulen, Kitas und Wohngebäude aus Holzmodulen. Unsere 260 Mitarbeiterinnen und Mitarbeiter verbinden Handwerk mit industrieller Fertigung. Für unsere Projekte in Hamburg und Schleswig-Holstein suchen wir zum nächstmöglichen Zeitpunkt Verstärkung.

Ihre Aufgaben
• Gesamtverantwortung für Bauprojekte mit einem Volumen von 5 bis 25 Mio. Euro von der Angebotsphase bis zur Abnahme und Gewährleistung
• Führung und Koordination von Bauleitern, Planern und Nachunternehmern
• Termin- und Ablaufplanung, Taktplanung mit der Fertigung im Werk
• Ausschreibung, Vergabe und Verhandlung von Nachunternehmerleistungen
• Kostenkontrolle, Rechnungsprüfung, Abrechnung und monatlicher Bericht an die Geschäftsführung
• Nachtragsmanagement und Vertragswesen nach VOB
• Ansprechpartner für Auftraggeber, Behörden und Prüfstatiker
• Sicherstellung von Qualität und Arbeitssicherheit auf der Baustelle
• Mitwirkung bei der Weiterentwicklung unserer digitalen Werkzeuge (BIM, Mängelmanagement)

Ihr Profil
• Abgeschlossenes Studium im Bauingenieurwesen oder in der Architektur, alternativ Meister oder Techniker mit entsprechender Erfahrung
• Mindestens fünf Jahre Berufserfahrung in der Bauleitung oder Projektleitung im Hochbau, idealerweise im Schlüsselfertigbau
• Fundierte Kenntnisse der VOB, HOAI und der Landesbauordnung
• Erfahrung im Holzbau oder eine Ausbildung als Zimmerer ist ein großer Vorteil
• Sicherer Umgang mit MS Project oder Powerproject, MS Office und einer AVA-Software (z. B. iTWO, ORCA)
• Führungserfahrung, Verhandlungsgeschick und Freude am Umgang mit Menschen
• Gute Deutschkenntnisse in Wort und Schrift, Englisch von Vorteil
• Führerschein Klasse B und Bereitschaft zu Dienstreisen in Norddeutschland

Wir bieten
• Unbefristete Anstellung in einem wachsenden Unternehmen, 30 Tage Urlaub, flexible Arbeitszeiten
• Dienstwagen auch zur privaten Nutzung, betriebliche Altersvorsorge, Fort- und Weiterbildung
• Kurze Entscheidungswege und ein Team, das zusammenhält

Wir freuen uns auf Ihre Bewerbung mit Gehaltsvorstellung und möglichem Eintrittstermin.
`;
