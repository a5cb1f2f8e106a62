/** The same in German, French, Spanish and Danish. */
export const TUNED_OTHERS: Record<string, string> = {
  sozialarbeit: `o| Sozialarbeiterin oder Sozialarbeiter in der Wohnungslosenhilfe
a| Der Verein Offene Tür begleitet seit 1987 Menschen ohne Wohnung.
a| Wir sind ein Team aus elf Kolleginnen und Kollegen mit sehr verschiedenen Wegen.
h| Darum geht es
t| Sie beraten Menschen, die auf der Straße leben, zu Leistungen und Unterkünften.
t| Sie begleiten sie zu Ämtern und in die Klinik.
t| Sie führen Akten in unserer Falldatenbank.
h| Das sollten Sie können
m| Studium der Sozialen Arbeit mit staatlicher Anerkennung
m| Sicheres Auftreten gegenüber Behörden
m| Kenntnisse im SGB II und SGB XII
m| Belastbarkeit und Humor
n| Schön wären Russisch oder Polnisch.
h| Das haben wir für Sie
b| Bezahlung nach TV-L S 12
b| 30 Tage Urlaub und Supervision alle drei Wochen
b| Ein Dienstrad
p| Ihre Bewerbung geht bis zum 20. Juni an Frau Lindt.
l| Bewerbungen schwerbehinderter Menschen sind ausdrücklich erwünscht.`,
  boulanger: `o| Boulanger-pâtissier H/F
a| La maison Ferrand fait du pain au levain depuis trois générations.
a| Deux boutiques, un fournil, neuf personnes.
h| Votre journée
t| Pétrir, façonner et cuire les pains et les viennoiseries
t| Préparer les commandes des restaurants
t| Nettoyer le fournil et tenir les relevés d'hygiène
h| Ce qu'il vous faut
m| Un CAP boulanger et deux années de pratique
m| L'habitude du levain naturel
m| Être debout à trois heures du matin sans râler
n| Le brevet professionnel est bienvenu.
h| Chez nous, vous trouverez
b| 2 300 € brut par mois et les dimanches libres
b| Deux jours de repos d'affilée
b| Une mutuelle payée à 80 %
p| Passez nous voir avec votre CV avant dix heures.
l| Toutes les candidatures sont examinées sans distinction d'âge ou d'origine.`,
  controlling: `o| Junior Controller (w/m/d) Produktion
o| Standort: Lauterbach
a| Die Kellermann Gruppe baut seit 1932 Getriebe für Landmaschinen.
a| An vier Standorten arbeiten rund 1.800 Menschen.
h| Was Sie bei uns tun
t| Monatsabschluss für zwei Werke
t| Abweichungen erklären, bevor jemand fragt
t| Die Planung für das nächste Jahr mit den Werkleitern abstimmen
t| Berichte in Power BI bauen
h| Was wir von Ihnen brauchen
m| Ein Studium der Betriebswirtschaft oder eine kaufmännische Ausbildung mit Weiterbildung
m| Erste Berufserfahrung im Controlling, gern in der Industrie
m| SAP CO aus der täglichen Arbeit
m| Excel, und zwar richtig
m| Sie erklären Zahlen so, dass die Schichtleitung sie versteht.
n| Französisch ist gern gesehen, denn ein Werk steht im Elsass.
h| Was Sie dafür bekommen
b| 35-Stunden-Woche nach IG-Metall-Tarif
b| Gleitzeit und zwei Tage mobiles Arbeiten
b| Kantine, Betriebskita, Parkplatz
h| So geht es los
p| Lebenslauf und Zeugnisse über unser Portal, ein Anschreiben braucht es nicht.
p| Fragen beantwortet Herr Özdemir unter 0000 4711.
l| Menschen mit Behinderung werden bei gleicher Eignung bevorzugt eingestellt.`,
  "assistante sociale": `o| Assistant(e) de service social
a| Le centre hospitalier des Trois Vallées compte 420 lits et un service social de douze personnes.
h| Le travail
t| Accueillir les patients et leurs proches et évaluer leur situation
t| Monter les dossiers d'aide et préparer les sorties
t| Tenir le lien avec les services du département
h| Nous attendons de vous
m| Le diplôme d'État d'assistant de service social
m| Une bonne connaissance des dispositifs d'aide
m| Le goût du travail en équipe avec les soignants
m| Le permis B
n| Une première expérience à l'hôpital serait appréciée.
h| Nous vous apportons
b| Un CDI à temps plein, 28 jours de congés et 15 RTT
b| La reprise de votre ancienneté
b| Une place en crèche selon disponibilité
p| Adressez votre lettre et votre CV à la direction des ressources humaines avant le 31 octobre.
l| Le poste est ouvert aux personnes en situation de handicap.`,
  "técnico de mantenimiento": `o| Técnico/a de mantenimiento de ascensores
a| Elevadores Montalvo cuida de 6.000 ascensores en toda la provincia.
a| Llevamos cuarenta años en el barrio y seguimos siendo una empresa de familia.
h| Tu trabajo
t| Revisar y reparar ascensores según el plan del mes
t| Atender avisos de averías en tu zona
t| Rellenar los partes en la tableta
h| Lo que te pedimos
m| FP de grado medio en electricidad o mecánica
m| Dos años en un puesto parecido
m| Carné de conducir B
m| Que sepas leer un esquema eléctrico
n| Si además conoces los variadores de frecuencia, mejor.
h| Lo que te damos
b| Contrato indefinido desde el primer día
b| Furgoneta, móvil y herramientas
b| 24.000 € brutos al año más guardias
p| Mándanos tu currículum a través de la web antes del 30 de junio.
l| Tratamos tus datos solo para este proceso, conforme al RGPD.`,
  sygeplejerske: `o| Sygeplejerske til hjemmeplejen i Vesterlund
a| Vi er 34 kolleger, der hver dag kører ud til 220 borgere.
a| Kommunen ligger ved fjorden og har 41.000 indbyggere.
h| Din dag hos os
t| Du giver medicin og passer sår hos borgere i eget hjem
t| Du vejleder assistenter og elever
t| Du skriver i Cura og taler med lægerne
h| Det håber vi, du kan
m| Autorisation som sygeplejerske
m| Mindst et års erfaring, gerne fra en medicinsk afdeling
m| Kørekort til bil
m| Du bevarer roen, når planen skrider
n| Det er en fordel, hvis du har et diplom i sårpleje
h| Det får du
b| Løn efter overenskomst og pension
b| Elbil i arbejdstiden og uniform
b| Hver anden weekend fri
p| Send ansøgning og eksamensbevis senest den 4. august
l| Alle uanset alder, køn og baggrund opfordres til at søge.`,
  pflegedienstleitung: `o| Pflegedienstleitung (m/w/d)
a| Das Haus am Weiher bietet 86 Menschen ein Zuhause, 24 davon mit Demenz.
a| Träger ist seit 1954 die Ordensgemeinschaft der Schwestern vom Guten Weg.
h| Wofür Sie stehen werden
t| Führung von 52 Pflegekräften in drei Wohnbereichen
t| Dienstplanung und Budget
t| Weiterentwicklung der Pflegequalität und Begleitung der Prüfungen
t| Gespräche mit Angehörigen und Ärzten
h| Womit Sie kommen
m| Examen in der Pflege und eine Weiterbildung zur Pflegedienstleitung nach § 71 SGB XI
m| Mehrere Jahre in leitender Stelle
m| Sicher in Vivendi oder einem ähnlichen Programm
m| Ein klares Wort und ein offenes Ohr
n| Palliative Care als Zusatz wäre ein Gewinn
h| Worauf Sie zählen können
b| Vergütung nach AVR mit Zusatzversorgung
b| Ein Dienstwagen, auch privat
b| Vier Wochen Einarbeitung mit Ihrer Vorgängerin
p| Schwester Agathe freut sich auf Ihre Unterlagen bis Ende April.
l| Wir beachten die Vorgaben der DSGVO und des kirchlichen Datenschutzes.`,
  comptable: `o| Comptable fournisseurs (H/F) – Nantes
a| Océade équipe les ports de plaisance en pontons et en bornes.
a| 140 salariés, trois ateliers et un bureau d'études.
h| Au quotidien
t| Saisir et contrôler 900 factures par mois
t| Préparer les campagnes de règlement
t| Répondre aux relances et régler les litiges avec les acheteurs
t| Participer à la clôture mensuelle
h| Ce que nous espérons trouver
m| Un BTS comptabilité ou équivalent
m| Trois ans dans un service fournisseurs
m| La pratique de Sage et d'Excel
m| De la rigueur et de la discrétion
n| Des notions d'anglais seraient un atout
h| Ce qui vous attend de notre côté
b| 29 à 32 k€ sur treize mois
b| Deux jours de télétravail par semaine
b| Un panier-repas de 10 €
p| Envoyez-nous votre parcours à l'adresse du service du personnel.
l| Nous recrutons sans distinction d'origine, d'âge ou de handicap.`,
  cocinera: `o| Cocinero/a para comedor escolar
a| Mesa Chica da de comer cada día a 9.000 niños en 41 colegios.
h| Lo que harás con nosotros
t| Preparar unos 300 menús al día según la ficha técnica
t| Cuidar los menús de alergias
t| Controlar temperaturas y llevar los registros
t| Dejar la cocina limpia y el pedido hecho
h| Lo que necesitamos
m| Título de cocina o tres años en cocina colectiva
m| Carné de manipulador de alimentos
m| Certificado de delitos sexuales
m| Ganas de trabajar con niños cerca
n| Se valorará experiencia en cocina ecológica
h| Lo que recibes
b| Jornada de 8 a 16 h y vacaciones escolares
b| 1.480 € brutos en catorce pagas
b| Comida y uniforme
p| Escribe a la coordinadora de zona antes del 1 de julio.
l| Cumplimos el plan de igualdad de la empresa.`,
  lærer: `o| Lærer i matematik og fysik
o| Engholm Skole
a| Vi er en skole med 540 elever og to spor i udskolingen.
a| Skolen ligger ti minutter fra stationen.
h| Det kommer du til at lave
t| Undervise i 7. til 9. klasse
t| Bygge fysiklokalet op igen efter ombygningen
t| Samarbejde med forældre og pædagoger
h| Vi håber, at du
m| er uddannet lærer med linjefag i matematik og fysik
m| har ro på i en livlig klasse
m| har erfaring med prøverne i 9. klasse
n| meget gerne kan undervise i et fag til
h| Hos os får du
b| Løn efter overenskomst og et års mentor
b| Et team, der forbereder sig sammen
b| Egen bærbar og plads til at arbejde
p| Vi skal have din ansøgning senest den 3. maj kl. 12.
l| Alle opfordres til at søge uanset personlig baggrund.`,
};
