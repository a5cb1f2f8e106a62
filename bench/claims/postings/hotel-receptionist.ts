export const hotelReceptionist = `Responsable d'hébergement (H/F)
Domaine de la Combe Blanche, Megève

Hôtel cinq étoiles de 62 chambres et 14 suites, ouvert toute l'année.

Vos missions
- Encadrer la réception, la conciergerie et les étages, 28 personnes
- Fixer les tarifs avec la direction
- Tenir une note des clients de 9 sur 10 au moins
- Suivre un budget de 1,1 million d'euros

Votre profil
- BTS hôtellerie ou licence professionnelle
- Cinq ans d'expérience en réception, dont deux comme responsable
- Maîtrise d'Opera Cloud
- Anglais C1, allemand B1
- Permis B

Les petits plus
- Mews ou un autre logiciel hôtelier
- Expérience en station de ski
- Espagnol

Logement de fonction, 3 100 € nets par mois.
`;
