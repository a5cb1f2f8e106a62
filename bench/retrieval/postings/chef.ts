export const chef = `Chef de cuisine (H/F)
Auberge des Trois Saules, près d'Annecy

Maison familiale de 22 chambres au bord du lac, 60 couverts le midi et 75 le soir, ouverte dix mois par an. Notre chef part à la retraite en octobre.

Vos missions
- Élaborer une carte de saison avec les producteurs de la vallée
- Diriger une brigade de 12 personnes, apprentis compris
- Tenir le coût matière sous 30 %
- Faire vivre le plan de maîtrise sanitaire et préparer les contrôles
- Recruter, former et organiser les plannings
- Assurer les banquets et les mariages de juin à septembre
- Développer l'offre végétarienne

Votre profil
- CAP ou BEP cuisine, ou diplôme équivalent reconnu
- Cinq ans d'expérience minimum, dont deux à un poste de chef
- Maîtrise de la méthode HACCP
- Bon niveau de français, le service se parle ici en français
- Expérience confirmée en pâtisserie de restaurant
- Permis B indispensable, le village n'a pas de gare

Les petits plus
- Une expérience en restaurant étoilé
- La connaissance d'un logiciel de gestion des stocks
- La maîtrise de la cuisson au feu de bois
- Des notions d'italien

Nous offrons un logement de fonction, 3 400 € nets par mois, deux jours et demi de repos consécutifs et cinq semaines de congés en hiver.
Envoyez votre CV et un menu d'automne à cuisine@troissaules.example.com.
`;
