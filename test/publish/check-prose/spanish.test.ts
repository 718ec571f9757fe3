import { describe } from 'vitest';
import { type Row, testRows } from './rows-of-sentences.js';

/**
 * Spanish sentences of which each rule tells, and sentences like them that are about other films, people of the same name, ballet, or another time, or that hold in another market.
 * They were written before the patterns: see docs/check-quality.md for how many were right at first.
 */
const rows: readonly Row[] = [
  {
    rule: 'date', day: '2024-01-20',
    told: ['Ballerina se estrenará en cines el 7 de junio de 2024.', 'El estreno está previsto para el 7 de junio de 2024.', 'El spin-off con Ana de Armas llegará a los cines en junio de 2024.', 'El 7 de junio de 2024 se estrena Ballerina.'],
    silent: [
      'La bailarina del Ballet Nacional se retira el 7 de junio de 2024, tras treinta años en la compañía.',
      '«Bad Boys: Ride or Die», que Sony ha fechado el 7 de junio de 2024, es una rival directa.',
      'Ana de Armas recibirá un homenaje en Toronto el 7 de junio de 2024.',
      'Su otra película, «Eden», se espera para junio de 2024.',
    ],
  },
  {
    rule: 'date', day: '2024-05-20',
    told: ['En Estados Unidos, «Ballerina» se estrena el 7 de junio de 2024.', 'Ballerina, originalmente un guion sin John Wick, se estrena el 7 de junio de 2024.'],
    silent: [
      'El estreno de Ballerina estaba previsto para el 7 de junio de 2024.',
      'Originalmente, Ballerina iba a estrenarse el 7 de junio de 2024.',
      'El estreno se aplazó del 7 de junio de 2024 al 6 de junio de 2025.',
      'En Alemania, Ballerina se estrena el 5 de junio de 2025.',
      'La anterior fecha de estreno de Ballerina, el 7 de junio de 2024, ya no cuenta.',
    ],
  },
  {
    rule: 'date', day: '2022-11-23',
    told: ['Ballerina sigue sin fecha de estreno.', 'Aún no se ha anunciado la fecha de estreno de Ballerina.', 'Todavía no se sabe cuándo se estrenará Ballerina.'],
    silent: [
      '«The Crow» sigue sin fecha de estreno.',
      'Aún no se ha anunciado la fecha del rodaje.',
      'La banda sonora de Ballerina todavía no tiene fecha de estreno.',
      'La gira del Bolshói no tiene ninguna fecha en Madrid.',
    ],
  },
  {
    rule: 'outlet', day: '2024-01-20',
    told: ['Ballerina estará disponible en streaming en Peacock.', 'Después de los cines, la película llegará a Peacock.'],
    silent: [
      'The Continental está en Peacock.',
      'Ballerina no estará disponible en Peacock.',
      'Un pavo real, «peacock» en inglés, cruzó el plató en Praga.',
      'Su thriller «Deep Water» se estrenó en Hulu, y hay un documental sobre ella disponible en Peacock.',
    ],
  },
  {
    rule: 'amount', day: '2025-06-09',
    told: ['Ballerina ya ha recaudado 51 millones de dólares en todo el mundo.', 'Hasta ahora, la película acumula 51 M de dólares a nivel mundial.'],
    silent: [
      '«Lilo & Stitch» ha recaudado 51 millones de dólares solo en México.',
      'La escuela de ballet en la que se formó ha reunido 51 millones de dólares para un nuevo teatro.',
      'Ballerina ha vendido 51 millones de entradas, dice un rumor.',
      'Ballerina le ha valido a su estrella una prima de 51 millones de dólares.',
    ],
  },
  {
    rule: 'amount', day: '2025-06-20',
    told: ['Hasta el momento, Ballerina ha recaudado 90,5 millones de dólares en todo el mundo.'],
    silent: [
      'Ballerina ha recaudado hasta ahora 90 millones de dólares menos que Chapter 4.',
      'La franquicia ha recaudado más de 90 millones de dólares en todo el mundo.',
      'En total, la película recaudó 137,2 millones de dólares en todo el mundo.',
      'Su rival «Elio» ha recaudado hasta ahora 90 millones de dólares en todo el mundo.',
    ],
  },
  {
    rule: 'name', day: '2024-10-01',
    told: ['El título oficial es John Wick Presents: Ballerina.'],
    silent: [
      'En el hotel donde rodaron se sirve un desayuno continental.',
      'La deriva continental de la trama lleva la película de Roma a Nueva York.',
      'El Lincoln Continental del garaje es de 1963.',
    ],
  },
  {
    rule: 'character', day: '2024-01-20',
    told: ['Ana de Armas interpreta a Rooney.', 'La protagonista se llama Rooney.'],
    silent: [
      'Wayne Rooney posó con ella en el estreno.',
      'Rooney Mara y Joaquin Phoenix se sentaron dos filas más atrás.',
      'La escritora Sally Rooney adaptó una novela para la escena.',
    ],
  },
  {
    rule: 'status', day: '2022-12-01',
    told: ['Ballerina está en rodaje en Praga.', 'El rodaje de Ballerina está en marcha.'],
    silent: [
      'Un musical sobre Batman está en rodaje en Praga.',
      'La casa de vestuario está en producción desde 1950.',
      'Con su propia compañía, De Armas tiene un thriller de espías en desarrollo.',
      'Ballerina no está en rodaje en Praga.',
    ],
  },
  {
    rule: 'status', day: '2023-04-12', about: 'jw5',
    told: ['John Wick 5 todavía no ha sido confirmada.', 'El futuro de John Wick 5 sigue siendo incierto.'],
    silent: [
      'Una secuela de «Bullet Train» aún no ha sido confirmada.',
      'El reparto de John Wick 5 todavía no ha sido confirmado.',
      'La bailarina aún no ha confirmado su presencia.',
      'Nada confirma el rumor sobre el perro.',
    ],
  },
  {
    rule: 'crew', day: '2018-08-01',
    told: ['Ballerina todavía no tiene director.', 'Aún no hay director para Ballerina.'],
    silent: [
      'Ningún director del Bolshói ha dejado entrar cámaras en la escuela.',
      '«The Crow» perdió a su director por cuarta vez y todavía no tiene guionista.',
      'No hay director que ruede una pelea como Stahelski.',
    ],
  },
  {
    rule: 'wording', day: '2025-05-10',
    told: ['Ballerina llegará a los cines el próximo mes.', 'La película se estrena el mes que viene.', 'Ballerina aún no se ha estrenado.', 'El próximo spin-off Ballerina tiene como protagonista a Ana de Armas.', 'El mes que viene se estrena Ballerina.'],
    silent: [
      'La exposición sobre la historia del ballet se inaugurará en Londres el próximo mes.',
      '«Cómo entrenar a tu dragón» llegará a los cines el próximo mes.',
      'La banda sonora de Ballerina saldrá a la venta el mes que viene.',
      'Si Ballerina se estrena el próximo mes, será un milagro.',
      'Ballerina no llegará a los cines el próximo mes.',
      'Se estrenará una exposición sobre danza el próximo mes.',
    ],
  },
  {
    rule: 'trailer', day: '2024-08-01',
    told: ['Todavía no hay tráiler de Ballerina.', 'Aún no se ha publicado ningún tráiler de Ballerina.'],
    silent: [
      'Todavía no hay tráiler de «Karate Kid».',
      'Ningún tráiler muestra tantas llamas como ese.',
      'El equipo dormía sin caravana, en un hotel de Praga.',
      'Por entonces todavía no había tráiler de Ballerina.',
    ],
  },
  {
    rule: 'in-cinemas', day: '2025-06-20', region: 'US',
    told: ['Ballerina está actualmente en cines.', 'La película sigue en cartelera.', 'Ballerina aún no está disponible en VOD.'],
    silent: [
      '«Elio» y «28 Years Later» están actualmente en cines.',
      'Una banda de jazz está actualmente en el cine Doré.',
      '«The Crow», de hace un año, estuvo solo cinco semanas en cines.',
      'Ballerina aún no está disponible en Hulu.',
    ],
  },
  {
    rule: 'role', day: '2025-06-20',
    told: ['Keanu Reeves hace un cameo en Ballerina.'],
    silent: [
      'La coreógrafa hace un cameo en «Black Swan».',
      'Reeves hace un cameo en «Always Be My Maybe».',
      'Un cuervo hace un cameo en la gala del ballet de la ciudad.',
    ],
  },
  {
    rule: 'date', day: '2021-06-10', about: 'chapter4',
    told: ['John Wick: Chapter 4 ha sido aplazada al 27 de mayo de 2022.', '«John Wick: Chapter 4» se espera para el 27 de mayo de 2022.'],
    silent: [
      'En un principio, Chapter 4 iba a llegar a los cines el 21 de mayo de 2021.',
      '«Top Gun: Maverick» se queda con la fecha del 27 de mayo de 2022 que deja John Wick: Chapter 4.',
      'La estrella de John Wick: Chapter 4 celebrará su boda el 27 de mayo de 2022.',
    ],
  },
];

describe('Spanish sentences', () => {
  testRows('es', rows);
});
