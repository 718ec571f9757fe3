import type { CountdownWords } from '../messages.js';
import { opens } from './messages.js';

export const countdownWords: CountdownWords = {
  until: {
    theatrical: 'until it opens in cinemas',
    premiere: 'until its premiere',
    digital: 'until it can be rented or bought',
    disc: 'until it is out on disc',
    streaming: 'until it streams',
    out: 'until it comes out',
  },
  comes: (title, way, distance, date) => `${title} ${opens[way]} ${distance}, on ${date}.`,
  addToCalendar: 'Add to calendar',
};
