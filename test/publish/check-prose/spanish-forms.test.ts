import { describe } from 'vitest';
import { type Row, testRows } from './rows-of-sentences.js';

/** Forms that Spanish has and English has not: subjects left out or after their verbs, words after their nouns, questions that begin with a mark. Written after the patterns and before they were tried on them. */
const rows: readonly Row[] = [
  {
    rule: 'date', day: '2024-01-20',
    told: [
      '«Ballerina» aterrizará en la gran pantalla el viernes 7 de junio de 2024.',
      'Habrá que esperar al 7 de junio de 2024 para ver Ballerina en el cine.',
      'Lionsgate ha fijado el estreno de Ballerina para el 7 de junio de 2024.',
      'Ballerina, el spin-off de John Wick protagonizado por Ana de Armas, se estrenará el 7 de junio de 2024.',
      'Se estrenará el 7 de junio de 2024 en cines.',
      'Fecha de estreno: 7 de junio de 2024.',
      'En EE. UU. Ballerina llega a los cines el 7 de junio de 2024.',
      'El estreno estadounidense de Ballerina está programado para el 7 de junio de 2024.',
      'El próximo 7 de junio de 2024 llega a las salas Ballerina.',
    ],
    silent: [
      'El rodaje de Ballerina terminó el 7 de junio de 2024.',
      'Las entradas para Ballerina saldrán a la venta el 7 de junio de 2024.',
      'Prevista en un principio para el 7 de junio de 2024, Ballerina se retrasa al 6 de junio de 2025.',
      'La actriz cubana cumplirá 36 años el 7 de junio de 2024.',
      '«Ballerina llegará a los cines el 7 de junio de 2024», prometía el estudio.',
      'La cinta animada «Leap!», titulada Ballerina en Francia, vuelve el 7 de junio de 2024.',
      'Ballerina se estrena el 6 de junio de 2025, y no el 7 de junio de 2024.',
    ],
  },
  {
    rule: 'outlet', day: '2024-01-20',
    told: ['Ballerina podrá verse en Peacock.', 'Ballerina se incorporará después al catálogo de Peacock.', 'En Estados Unidos, la película se emitirá en la plataforma Peacock.'],
    silent: ['Ballerina nunca llegará a Peacock.', 'Peacock pertenece a NBCUniversal.', 'En Peacock se renovó «Twisted Metal».'],
  },
  {
    rule: 'amount', day: '2025-06-24',
    told: ['Ballerina acumula ya 100 millones de dólares de recaudación mundial.', 'De momento, la película suma 98,7 millones de dólares en todo el mundo.', 'La taquilla mundial de Ballerina asciende hasta la fecha a 100 millones de dólares.'],
    silent: ['«Sinners» acumula ya 100 millones de dólares en todo el mundo.', 'Ballerina costó 90 millones de dólares.', 'La película tiene ya 100 millones de fans, bromea Reeves.', 'Aspira a 200 millones de dólares en todo el mundo.'],
  },
  {
    rule: 'status', day: '2022-03-09',
    told: ['Ballerina está en preparación.', 'El rodaje de Ballerina aún no ha comenzado.', 'El spin-off Ballerina está en fase de desarrollo en Lionsgate.'],
    silent: ['Una serie sobre el Continental está en preparación.', 'El rodaje de «The Crow» aún no ha comenzado.', 'Una exposición está en preparación.', 'Ballerina llevaba en desarrollo desde 2017.'],
  },
  {
    rule: 'trailer', day: '2024-08-01',
    told: ['Sigue sin tráiler Ballerina.', 'El tráiler de Ballerina aún no se ha publicado.', 'Lionsgate todavía no ha lanzado el tráiler.', 'El primer tráiler llegará en otoño.'],
    silent: ['El tráiler de Ballerina no ha gustado a todos.', 'Sin el tráiler no sabríamos nada.', 'No hay tráiler sin música, dice el montador.'],
  },
  {
    rule: 'crew', day: '2018-08-01',
    told: ['Ballerina sigue sin director.', 'La película todavía no tiene director.'],
    silent: ['Sin un director como Stahelski no habría peleas así.', 'Stahelski todavía no tiene director favorito.', 'El ballet busca director.'],
  },
  {
    rule: 'wording', day: '2025-05-10',
    told: ['Dentro de unas semanas, Ballerina llega a los cines.', 'Ballerina se estrenará pronto en salas.', 'Está previsto que Ballerina se estrene este verano.', 'El estreno de la película está previsto para el próximo mes.', 'Ballerina, que se estrena el mes que viene, es un spin-off.', 'Ballerina llega a los cines el próximo junio.', 'La película todavía no se ha estrenado.', 'Se estrenará el próximo mes en cines.', 'Se estrenará en cines Ballerina.', 'El 6 de junio se estrenará Ballerina.'],
    silent: ['¿Se estrenará Ballerina el próximo mes?', 'El próximo mes se estrena «Elio».', 'La próxima película de Ana de Armas llegará a los cines el próximo mes.', 'El videoclip de Ballerina sale la semana que viene.', 'La heroína saldrá de las sombras.', 'El director de Ballerina llega a Madrid el próximo mes.', 'Ojalá Ballerina se estrene el próximo mes.', 'Se estrenará «Elio» el próximo mes.'],
  },
  {
    rule: 'in-cinemas', day: '2025-06-20', region: 'US',
    told: ['Ballerina todavía está en cines.', 'La película puede verse actualmente en cines.', 'Ballerina no está disponible todavía en streaming.', 'Actualmente en cines, Ballerina divide.'],
    silent: ['Ballerina sigue en cines hasta el 6 de junio.', 'Siempre está en el cine Doré, dice su madre.', 'El público ya está en la sala cuando se apagan las luces.', 'Los domingos va siempre al cine.'],
  },
  {
    rule: 'character', day: '2024-01-20',
    told: ['En Ballerina, la actriz interpreta el papel de Rooney.', 'Rooney es una bailarina convertida en asesina a sueldo.'],
    silent: ['Mickey Rooney bailaba mejor.', 'En «Carol», Rooney Mara se enamora.'],
  },
];

describe('Spanish forms', () => {
  testRows('es', rows);
});
