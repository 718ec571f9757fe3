import type { MediaMessages } from '../media-messages.js';

export const en: MediaMessages = {
  questionsAbout: (title) => `Questions about ${title}`,
  noQuestions: (title) => `No question about ${title} has an answer here.`,
  noSuchQuestion: (id, nearest, all) => `There is no question “${id}” here. ${nearest ? `Did you mean ${nearest}?` : `There are ${all}.`}`,
  noAnswer: 'There is no answer yet.',
  noAnswerThen: 'There was no answer then.',
  answeredThen: (published) => `When this ran on ${published}, the answer was:`,
  answeredBefore: 'The answer before that:',
  linkTo: (question) => `Link to this question: ${question}`,

  noQuote: (title) => `No quote about ${title} is recorded.`,
  noSuchQuote: (id, nearest, all) => `There is no quote “${id}” here. ${nearest ? `Did you mean ${nearest}?` : `There are ${all}.`}`,
  source: 'Source:',
  does: {
    director: 'director',
    showrunner: 'showrunner',
    developer: 'developer',
    writer: 'writer',
    producer: 'producer',
    'executive-producer': 'executive producer',
    composer: 'composer',
    cinematographer: 'cinematographer',
    editor: 'editor',
  },
  jobsOn: (jobs, title) => `${jobs} of ${title}`,
  plays: (character, title) => `${character} in ${title}`,
  inCastOf: (title) => `in the cast of ${title}`,
};
