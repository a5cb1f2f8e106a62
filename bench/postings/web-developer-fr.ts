export const webDeveloperFr = `Développeur Full Stack PHP / Vue H/F
CDI – Nantes (44)

Qui sommes-nous ?
Marée Haute est une agence web indépendante de 35 personnes. Depuis 2009, nous accompagnons des associations, des collectivités et des PME dans leurs projets numériques. Nos clients nous sont fidèles et nous le leur rendons bien. Nous sommes installés sur l'île de Nantes, à deux pas du tramway. L'agence appartient à ses salariés depuis 2018 : chacun y a une voix et une part des bénéfices. Nous choisissons nos projets ensemble, et il nous arrive de dire non. Ces derniers temps, nous avons refait le site d'un festival, la billetterie d'un musée et l'outil de gestion d'une épicerie solidaire.

Vos missions
Rattaché(e) au directeur technique, vous {s:participez à la conception et au développement de sites et d'applications métier}. Vous {s:travaillez en binôme avec un chef de projet}, vous {s:traduisez les besoins du client en solutions techniques simples} et vous {s:veillez à la qualité et à la performance du code} tout au long du projet. À ce titre, vous serez amené(e) à :
• {s:Développer de nouvelles fonctionnalités} sous {k:Symfony} et {k:Vue.js}
• {s:Rédiger les spécifications techniques}
• {s:Assurer la maintenance corrective et évolutive}
• {s:Mettre en place des {k:tests automatisés}}
• {s:Échanger avec les clients} et {s:les conseiller dans leurs choix}
• {s:Participer à la veille technologique}

Le poste est à pourvoir dès que possible, à temps plein ou à 80 %. Vous rejoindrez une équipe de neuf développeurs dont l'ancienneté moyenne dépasse six ans, et vous serez accompagné pendant vos trois premiers mois par l'un d'entre eux. Les projets durent de deux mois à deux ans.

Votre profil
De formation Bac+3 à Bac+5 en {k:informatique}, vous justifiez d'une expérience d'au moins deux ans sur un poste similaire.
Vous maîtrisez {k:PHP} 8, {k:Symfony}, {k:JavaScript} et {k:MySQL}.
Vous connaissez {k:Docker}, {k:Git} et l'{k:intégration continue}.
Des notions de {k:RGAA} et d'{k:éco-conception} seraient un plus.
Vous êtes {s:rigoureux(se)}, {s:curieux(se)} et vous avez le {s:sens du service}.
Vous {s:aimez travailler en équipe} et vous {s:faites preuve d'autonomie}.
Un bon niveau d'{k:anglais technique} est demandé.

Ce que nous offrons
• Salaire de 34 à 42 k€ selon profil
• Deux jours de télétravail par semaine
• Tickets restaurant, mutuelle prise en charge à 100 %
• Une semaine de 4 jours et demi
• Une participation aux bénéfices et un budget annuel de formation
• Un vélo de fonction ou le remboursement intégral des transports
• Des locaux lumineux au bord de l'Erdre

Pour postuler
Envoyez votre CV et quelques lignes sur un projet dont vous êtes fier. Le processus comprend un échange téléphonique, un test technique et une rencontre avec l'équipe. Marée Haute s'engage en faveur de l'égalité des chances ; tous nos postes sont ouverts aux personnes en situation de handicap.`;
