import { describe } from 'vitest';
import { type Row, testRows } from './rows-of-sentences.js';

/**
 * French sentences of which each rule tells, and sentences like them that are about other films, people of the same name, ballet, or another time, or that hold in another market.
 * They were written before the patterns: of these 88, see docs/check-quality.md for how many were right at first.
 */
const rows: readonly Row[] = [
  {
    rule: 'date', day: '2024-01-20',
    told: ['Ballerina sortira en salles le 7 juin 2024.', 'La sortie est prévue pour le 7 juin 2024.', 'Le spin-off avec Ana de Armas débarque au cinéma en juin 2024.'],
    silent: [
      'La ballerine étoile de l’Opéra fera ses adieux le 7 juin 2024, après trente ans de maison.',
      '« Bad Boys: Ride or Die », que Sony a daté du 7 juin 2024, est un rival direct.',
      'Ana de Armas sera honorée à Toronto le 7 juin 2024.',
      'Son autre film, « Eden », est attendu en juin 2024.',
    ],
  },
  {
    rule: 'date', day: '2024-05-20',
    told: ['Aux États-Unis, « Ballerina » sort le 7 juin 2024.', '« Ballerina », à l’origine un scénario sans John Wick, sort le 7 juin 2024.'],
    silent: [
      'Ballerina était initialement prévu pour le 7 juin 2024.',
      'Le film devait sortir le 7 juin 2024 avant d’être repoussé d’un an.',
      'La sortie a été décalée du 7 juin 2024 au 6 juin 2025.',
      'En Allemagne, Ballerina sort le 5 juin 2025.',
      'L’ancienne date de sortie de Ballerina, le 7 juin 2024, a été oubliée.',
    ],
  },
  {
    rule: 'date', day: '2022-11-23',
    told: ['Ballerina n’a pas encore de date de sortie.', 'La date de sortie de Ballerina n’a pas encore été annoncée.', 'On ne sait pas encore quand Ballerina sortira.'],
    silent: [
      '« The Crow » n’a toujours pas de date de sortie.',
      'La date du tournage n’a pas encore été annoncée.',
      'La bande originale de Ballerina n’a pas encore de date de sortie.',
      'La tournée du Bolchoï n’a aucune date à Paris.',
    ],
  },
  {
    rule: 'outlet', day: '2024-01-20',
    told: ['Ballerina sera disponible en streaming sur Peacock.', 'Après le cinéma, le film arrivera sur Peacock.'],
    silent: [
      'The Continental est sur Peacock.',
      'Ballerina ne sera pas disponible sur Peacock.',
      'Un paon, « peacock » en anglais, a traversé le plateau à Prague.',
      'Son thriller « Deep Water » est sorti sur Hulu, et un documentaire sur elle est disponible sur Peacock.',
    ],
  },
  {
    rule: 'amount', day: '2025-06-09',
    told: ['Ballerina a déjà rapporté 51 millions de dollars dans le monde.', 'À ce jour, le film a engrangé 51 M$ à l’échelle mondiale.'],
    silent: [
      '« Lilo & Stitch » a rapporté 51 millions de dollars rien qu’au Mexique.',
      'L’école de ballet où elle s’est formée a levé 51 millions de dollars pour un nouveau théâtre.',
      'Ballerina a vendu 51 millions de places, dit une rumeur.',
      'Ballerina a valu à sa vedette une prime de 51 millions de dollars.',
    ],
  },
  {
    rule: 'amount', day: '2025-06-20',
    told: ['Jusqu’ici, Ballerina a rapporté 90,5 millions de dollars dans le monde.'],
    silent: [
      'Ballerina a rapporté jusqu’ici 90 millions de dollars de moins que le Chapitre 4.',
      'La franchise a rapporté plus de 90 millions de dollars dans le monde.',
      'Au total, le film a rapporté 137,2 millions de dollars dans le monde.',
      'Le concurrent « Elio » a rapporté jusqu’ici 90 millions de dollars dans le monde.',
    ],
  },
  {
    rule: 'name', day: '2024-10-01',
    told: ['Le titre officiel est John Wick Presents: Ballerina.'],
    silent: [
      'Un petit-déjeuner continental est servi à l’hôtel où ils ont tourné.',
      'La dérive des continents emporte le film de Rome à New York.',
      'La Lincoln Continental du garage date de 1963.',
    ],
  },
  {
    rule: 'character', day: '2024-01-20',
    told: ['Ana de Armas incarne Rooney.', 'L’héroïne s’appelle Rooney.'],
    silent: [
      'Wayne Rooney a posé avec elle à l’avant-première.',
      'Rooney Mara et Joaquin Phoenix étaient assis deux rangs derrière.',
      'L’écrivaine Sally Rooney a adapté un roman pour la scène.',
    ],
  },
  {
    rule: 'status', day: '2022-12-01',
    told: ['Ballerina est en tournage à Prague.', 'Le tournage de Ballerina est en cours.'],
    silent: [
      'Une comédie musicale sur Batman est en tournage à Prague.',
      'La maison de costumes est en tournage permanent depuis 1950, dit-elle.',
      'Avec sa société, de Armas a un thriller d’espionnage en développement.',
      'Ballerina n’est pas en tournage à Prague.',
    ],
  },
  {
    rule: 'status', day: '2023-04-12', about: 'jw5',
    told: ['John Wick 5 n’a pas encore été confirmé.', 'L’avenir de John Wick 5 reste incertain.'],
    silent: [
      'Une suite de « Bullet Train » n’a pas encore été confirmée.',
      'Le casting de John Wick 5 n’a pas encore été confirmé.',
      'La ballerine n’a pas encore confirmé sa venue.',
      'Rien ne confirme la rumeur sur le chien.',
    ],
  },
  {
    rule: 'crew', day: '2018-08-01',
    told: ['Ballerina n’a pas encore de réalisateur.', 'Aucun réalisateur n’est attaché à Ballerina pour l’instant.'],
    silent: [
      'Aucun directeur du Bolchoï n’a jamais laissé entrer de caméras dans l’école.',
      '« The Crow » a perdu son réalisateur pour la quatrième fois et n’a pas encore de scénariste.',
      'Aucun réalisateur ne filme un combat comme Stahelski.',
    ],
  },
  {
    rule: 'wording', day: '2025-05-10',
    told: ['Ballerina sortira en salles le mois prochain.', 'Le film sera bientôt au cinéma.', 'Ballerina n’est pas encore sorti.', 'Le prochain spin-off Ballerina met en scène Ana de Armas.'],
    silent: [
      'L’exposition sur l’histoire du ballet ouvrira à Londres le mois prochain.',
      '« Dragons » sortira en salles le mois prochain.',
      'La bande originale de Ballerina sortira le mois prochain.',
      'Si Ballerina sort en salles le mois prochain, ce sera un miracle.',
      'Ballerina ne sortira pas en salles le mois prochain.',
    ],
  },
  {
    rule: 'trailer', day: '2024-08-01',
    told: ['Il n’y a toujours pas de bande-annonce pour Ballerina.', 'Aucune bande-annonce de Ballerina n’a encore été dévoilée.'],
    silent: [
      'Il n’y a toujours pas de bande-annonce pour « Karate Kid ».',
      'Aucune bande-annonce ne montre autant de flammes que celle-là.',
      'L’équipe dormait sans caravane, dans un hôtel à Prague.',
      'À l’époque, il n’y avait pas encore de bande-annonce.',
    ],
  },
  {
    rule: 'in-cinemas', day: '2025-06-20', region: 'US',
    told: ['Ballerina est actuellement au cinéma.', 'Le film est toujours à l’affiche.', 'Ballerina n’est pas encore disponible en VOD.'],
    silent: [
      '« Elio » et « 28 Years Later » sont actuellement au cinéma.',
      'Un orchestre de jazz est actuellement au cinéma Rex.',
      '« The Crow », vieux d’un an, n’est resté que cinq semaines en salles.',
      'Ballerina n’est pas encore disponible sur Hulu.',
    ],
  },
  {
    rule: 'role', day: '2025-06-20',
    told: ['Keanu Reeves fait un caméo dans Ballerina.'],
    silent: [
      'La chorégraphe fait un caméo dans « Black Swan ».',
      'Reeves fait un caméo dans « Always Be My Maybe ».',
      'Un corbeau fait un caméo au gala du ballet de la ville.',
    ],
  },
  {
    rule: 'date', day: '2021-06-10', about: 'chapter4',
    told: ['John Wick: Chapter 4 a été repoussé au 27 mai 2022.', '« John Wick : Chapitre 4 » est attendu le 27 mai 2022.'],
    silent: [
      'Dans la version d’origine, le Chapitre 4 devait sortir le 21 mai 2021.',
      '« Top Gun: Maverick » récupère la date du 27 mai 2022 que libère John Wick: Chapter 4.',
      'La star de John Wick: Chapter 4 fêtera ses noces le 27 mai 2022.',
    ],
  },
];

describe('French sentences', () => {
  testRows('fr', rows);
});
