export const cabinCrew = `Responsable de la formation sécurité PNC (H/F)
Alizé Horizon, aéroport de Lyon

Alizé Horizon est une compagnie régionale qui exploite 23 avions vers 41 destinations en Europe et au Maghreb. Nous transportons 2,8 millions de passagers par an et recrutons 120 navigants d'ici deux ans. Pour les accueillir, nous ouvrons un centre de formation à Lyon et cherchons la personne qui en prendra la charge.

Vos missions
- Construire le programme de formation initiale et continue des navigants
- Encadrer une équipe de six instructeurs
- Animer vous-même au moins cinq sessions par mois
- Garantir la conformité du centre avec la réglementation européenne
- Préparer les audits de l'autorité de l'aviation civile
- Suivre un budget annuel de 480 000 euros
- Proposer des exercices sur simulateur et des modules en ligne

Votre profil
- Cabin Crew Attestation en cours de validité
- Au moins huit ans d'expérience comme navigant, dont trois comme chef de cabine
- Une expérience de formateur, de préférence en facteurs humains
- Anglais courant, niveau C1 attesté
- Bonne maîtrise des outils bureautiques et d'une plateforme de formation en ligne (Moodle ou équivalent)
- Aptitude médicale de navigant
- Goût du travail en équipe et sens de l'écoute

Les plus
- Un diplôme de niveau licence ou master
- La connaissance de l'arabe ou de l'espagnol
- Une première expérience de la gestion d'un budget
- Une qualification sur Airbus A320 ou ATR 72
- Un certificat de premiers secours récent

Ce que nous offrons
- Une rémunération de 46 000 à 52 000 euros bruts par an
- Un treizième mois et des billets à tarif réduit pour vous et vos proches
- Deux jours de télétravail par semaine
- Une mutuelle prise en charge à 70 %

Déroulement du recrutement
Après un premier échange par téléphone, vous animerez devant un jury une séquence de formation de vingt minutes, puis vous rencontrerez la directrice des opérations en vol. La réponse est donnée sous dix jours. Le poste est à pourvoir le 1er février 2027. Merci d'envoyer votre CV et quelques lignes sur la formation dont vous êtes la plus fière. À compétences égales, priorité est donnée aux personnes en situation de handicap. Alizé Horizon s'engage pour l'égalité professionnelle, et la moitié de ses cadres sont des femmes.
`;
