export const systemsDeveloperDa = `Systemudvikler til grøn omstilling

Vil du være med til at udvikle de løsninger, der skal få fremtidens elnet til at hænge sammen? Strømbro A/S leverer software til netselskaber i hele Norden. Vi er 70 medarbejdere fordelt på kontorer i Aarhus og Odense. Vi blev grundlagt i 2006 og er ejet af medarbejderne selv. Vores kunder forsyner mere end to millioner husstande med strøm, og de seneste år er behovet for bedre planlægning vokset i takt med, at der kommer flere varmepumper, elbiler og solceller. Det mærker vi på ordrebogen, og derfor søger vi endnu en kollega.

Du kommer til at {s:arbejde tæt sammen med netplanlæggere og analytikere}, {s:omsætte komplekse krav til enkle løsninger} og {s:præge valget af arkitektur og værktøjer}. Hos os {s:tager man en opgave fra idé til drift}, og man {s:hjælper hinanden}, når det brænder på.
Om jobbet
Du bliver en del af et team på otte udviklere, der {s:udvikler og driver vores planlægningsplatform}.
- Du skal {s:designe og implementere {k:microservices}} i {k:C#} og {k:.NET}
- Du skal {s:videreudvikle vores brugerflade} i {k:Angular}
- Du skal {s:deltage i kravafklaring med kunderne}
- Du skal {s:sikre kvaliteten gennem {k:automatiserede tests} og code reviews}
- Du får ansvar for {s:driften af vores integrationer}

Platformen er i drift hos elleve netselskaber, og de næste fem er på vej. Der er altså nok at tage fat på, men vi holder en arbejdsuge på 37 timer og mener det alvorligt. Du får en fast plads i Aarhus, og du kommer til at referere til udviklingschefen.

Din profil
- Du har en uddannelse som {k:datamatiker}, ingeniør eller {k:cand.scient.} i {k:datalogi}
- Du har mindst tre års erfaring med {k:C#} og {k:SQL Server}
- Du har kendskab til {k:Azure DevOps} og {k:Docker}
- Erfaring med {k:energisektoren} er en fordel
- Du er {s:nysgerrig} og {s:tager ansvar}
- Du {s:arbejder struktureret} og {s:trives med at have kundekontakt}
- Du taler og skriver {k:dansk} og {k:engelsk}

Vi tilbyder
En uformel arbejdsplads med højt til loftet, fleksible arbejdstider og gode muligheder for hjemmearbejde. Løn efter kvalifikationer, pensionsordning, sundhedsforsikring og en rigtig god frokostordning. Vi mødes til fredagsmorgenmad, vi løber sammen om onsdagen, og en gang om året tager hele virksomheden på tur. Du får en grundig introduktion og en makker, der hjælper dig i gang.

Ansøgning
Send din ansøgning og dit CV senest den 1. september. Har du spørgsmål til stillingen, er du velkommen til at kontakte udviklingschef Mette Brandt. Vi opfordrer alle kvalificerede til at søge uanset alder, køn, religion eller etnisk baggrund.`;
