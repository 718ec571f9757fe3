import type { MediaMessages } from '../media-messages.js';
import { jobs } from './film.js';

export const de: MediaMessages = {
  questionsAbout: (title) => `Fragen zu ${title}`,
  noQuestions: (title) => `Zu ${title} ist hier keine Frage beantwortet.`,
  noSuchQuestion: (id, nearest, all) => `Eine Frage „${id}“ gibt es hier nicht. ${nearest ? `Gemeint war vielleicht ${nearest}.` : `Es gibt ${all}.`}`,
  noAnswer: 'Noch gibt es keine Antwort.',
  noAnswerThen: 'Damals gab es keine Antwort.',
  answeredThen: (published) => `Als dieser Artikel am ${published} erschien, lautete die Antwort:`,
  answeredBefore: 'Die Antwort davor:',
  linkTo: (question) => `Link zu dieser Frage: ${question}`,

  noQuote: (title) => `Zu ${title} ist kein Zitat verzeichnet.`,
  noSuchQuote: (id, nearest, all) => `Ein Zitat „${id}“ gibt es hier nicht. ${nearest ? `Gemeint war vielleicht ${nearest}.` : `Es gibt ${all}.`}`,
  source: 'Quelle:',
  does: { ...jobs, 'executive-producer': 'ausführende Produktion' },
  jobsOn: (done, title) => `${done} von ${title}`,
  plays: (character, title) => `${character} in ${title}`,
  inCastOf: (title) => `Besetzung von ${title}`,
};
