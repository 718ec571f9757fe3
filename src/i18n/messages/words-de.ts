import type { WordsMessages } from '../words-messages.js';

/** What is done, not who does it: it has one form for everybody, as in a film's own credits. */
const jobs: WordsMessages['does'] = {
  director: 'Regie',
  showrunner: 'Serienleitung',
  developer: 'Entwicklung',
  writer: 'Drehbuch',
  producer: 'Produktion',
  'executive-producer': 'Ausführende Produktion',
  composer: 'Musik',
  cinematographer: 'Kamera',
  editor: 'Schnitt',
};

export const de: WordsMessages = {
  questionsAbout: (title) => `Fragen zu ${title}`,
  noQuestions: (title) => `Zu ${title} ist hier keine Frage beantwortet.`,
  noSuchQuestion: (id, nearest, all) => `Eine Frage „${id}“ gibt es hier nicht. ${nearest ? `Gemeint war vielleicht ${nearest}.` : `Es gibt ${all}.`}`,
  noAnswer: 'Noch gibt es keine Antwort.',
  noAnswerThen: 'Damals gab es keine Antwort.',
  answeredThen: (published) => `Als dieser Artikel am ${published} erschien, lautete die Antwort:`,
  answeredBefore: 'Die Antwort davor:',
  linkTo: (question) => `Link zu dieser Frage: ${question}`,

  crewOf: (title) => `Stab von ${title}`,
  noCrew: (title) => `Für ${title} ist kein Stab bekannt.`,
  job: {
    director: () => jobs.director,
    showrunner: () => jobs.showrunner,
    developer: () => jobs.developer,
    writer: () => jobs.writer,
    producer: () => jobs.producer,
    'executive-producer': () => jobs['executive-producer'],
    composer: () => jobs.composer,
    cinematographer: () => jobs.cinematographer,
    editor: () => jobs.editor,
  },

  storyOf: (title) => `Worum es in ${title} geht`,
  noStory: (title) => `Worum es in ${title} geht, ist nicht bekannt.`,

  noQuote: (title) => `Zu ${title} ist kein Zitat verzeichnet.`,
  noSuchQuote: (id, nearest, all) => `Ein Zitat „${id}“ gibt es hier nicht. ${nearest ? `Gemeint war vielleicht ${nearest}.` : `Es gibt ${all}.`}`,
  source: 'Quelle:',
  does: { ...jobs, 'executive-producer': 'ausführende Produktion' },
  jobsOn: (done, title) => `${done} von ${title}`,
  plays: (character, title) => `${character} in ${title}`,
  inCastOf: (title) => `Besetzung von ${title}`,
};
