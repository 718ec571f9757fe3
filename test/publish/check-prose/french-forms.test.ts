import { describe } from 'vitest';
import { type Row, testRows } from './rows-of-sentences.js';

/** Forms that French has and English has not: elision, words after their nouns, the verb before its subject, spaced guillemets. Written after the patterns and before they were tried on them. */
const rows: readonly Row[] = [
  {
    rule: 'date', day: '2024-01-20',
    told: [
      '«\u00a0Ballerina\u00a0» arrivera dans les salles obscures le vendredi 7 juin 2024.',
      'Il faudra attendre le 7 juin 2024 pour découvrir Ballerina au cinéma.',
      'Lionsgate a fixé la sortie de Ballerina au 7 juin 2024.',
      'Ballerina, le spin-off de John Wick porté par Ana de Armas, sortira le 7 juin 2024.',
      'Le 7 juin 2024 sort Ballerina.',
      'Rendez-vous en juin 2024 dans les salles pour Ballerina.',
      'Date de sortie : 7 juin 2024.',
      'Ballerina sortira aux États-Unis le 7 juin 2024.',
      'La sortie américaine de Ballerina est programmée pour le 7 juin 2024.',
    ],
    silent: [
      'Le tournage de Ballerina s’est achevé le 7 juin 2024.',
      'Les billets pour Ballerina seront en vente le 7 juin 2024.',
      'Prévu d’abord pour le 7 juin 2024, Ballerina est repoussé au 6 juin 2025.',
      'L’actrice d’origine cubaine aura 36 ans le 7 juin 2024.',
      '«\u00a0Ballerina sortira en salles le 7 juin 2024\u00a0», promettait le studio.',
      'Le film d’animation «\u00a0Leap!\u00a0», titré Ballerina en France, ressort le 7 juin 2024.',
      'Ballerina sort le 6 juin 2025, et non le 7 juin 2024.',
    ],
  },
  {
    rule: 'outlet', day: '2024-01-20',
    told: ['On pourra regarder Ballerina sur Peacock.', 'Ballerina rejoindra ensuite le catalogue de Peacock.', 'Aux États-Unis, le film sera diffusé sur la plateforme Peacock.'],
    silent: ['Ballerina n’arrivera jamais sur Peacock.', 'Peacock appartient à NBCUniversal.', 'Sur Peacock, «\u00a0Twisted Metal\u00a0» a été renouvelée.'],
  },
  {
    rule: 'amount', day: '2025-06-24',
    told: ['Ballerina cumule désormais 100 millions de dollars de recettes mondiales.', 'Pour l’instant, le film totalise 98,7 M$ dans le monde.', 'Le box-office mondial de Ballerina s’élève à ce jour à 100 millions de dollars.'],
    silent: ['«\u00a0Sinners\u00a0» totalise désormais 100 millions de dollars dans le monde.', 'Ballerina a coûté 90 millions de dollars.', 'Le film a désormais 100 millions de fans, plaisante Reeves.', 'Il vise 200 millions de dollars dans le monde.'],
  },
  {
    rule: 'status', day: '2022-03-09',
    told: ['Ballerina est en préparation.', 'Le tournage de Ballerina n’a pas encore commencé.', 'Le spin-off Ballerina est en cours de développement chez Lionsgate.'],
    silent: ['Une série sur le Continental est en préparation.', 'Le tournage de «\u00a0The Crow\u00a0» n’a pas encore commencé.', 'Une exposition est en préparation.', 'Ballerina était en développement depuis 2017.'],
  },
  {
    rule: 'trailer', day: '2024-08-01',
    told: ['Toujours pas de bande-annonce pour Ballerina.', 'La bande-annonce de Ballerina n’a pas encore été diffusée.', 'Lionsgate n’a pas encore dévoilé la bande-annonce.', 'La première bande-annonce devrait arriver à l’automne.'],
    silent: ['La bande-annonce de Ballerina n’a pas plu à tout le monde.', 'Sans la bande-annonce, on ne saurait rien.', 'Pas de bande-annonce sans musique, dit le monteur.'],
  },
  {
    rule: 'crew', day: '2018-08-01',
    told: ['Ballerina est toujours sans réalisateur.', 'Le film n’a toujours pas de réalisateur.'],
    silent: ['Sans réalisateur comme Stahelski, pas de combats pareils.', 'Stahelski n’a pas encore de réalisateur favori.', 'Le ballet cherche un directeur.'],
  },
  {
    rule: 'wording', day: '2025-05-10',
    told: ['Dans quelques semaines, Ballerina débarque au cinéma.', 'Ballerina sortira bientôt dans les salles.', 'Ballerina est attendu dans nos salles cet été.', 'La sortie du film est prévue pour le mois prochain.', 'Ballerina, qui sort le mois prochain, est un spin-off.', 'Ballerina arrive au cinéma en juin prochain.', 'Ballerina sort en mai prochain.', 'Le film n’est toujours pas sorti.', 'Le futur film Ballerina est un spin-off.'],
    silent: ['Ballerina sortira-t-il en salles le mois prochain ?', 'Le mois prochain sort «\u00a0Elio\u00a0».', 'Le prochain film d’Ana de Armas sortira le mois prochain.', 'Le clip de Ballerina sort la semaine prochaine.', 'L’héroïne sortira de l’ombre.', 'Le réalisateur de Ballerina arrive à Paris le mois prochain.', 'On espère que Ballerina sortira le mois prochain.', 'Le sort de Ballerina se joue le mois prochain.'],
  },
  {
    rule: 'in-cinemas', day: '2025-06-20', region: 'US',
    told: ['Ballerina est encore en salles.', 'Le film est à voir actuellement au cinéma.', 'Ballerina n’est pas encore sorti en VOD.', 'Actuellement en salles, Ballerina divise.'],
    silent: ['Ballerina est encore en salles jusqu’au 6 juin.', 'Il est toujours au cinéma Rex, dit sa mère.', 'Le public est déjà en salles quand la lumière s’éteint.', 'Elle passe toujours au cinéma le dimanche.'],
  },
  {
    rule: 'character', day: '2024-01-20',
    told: ['Dans Ballerina, l’actrice joue le rôle de Rooney.', 'Rooney est une danseuse devenue tueuse à gages.'],
    silent: ['Mickey Rooney dansait mieux.', 'Dans «\u00a0Carol\u00a0», Rooney Mara tombe amoureuse.'],
  },
];

describe('French forms', () => {
  testRows('fr', rows);
});
