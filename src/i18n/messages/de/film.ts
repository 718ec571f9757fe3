import type { CrewJob } from '../../../domain/ledger/catalogue.js';
import type { FilmMessages } from '../film-messages.js';

/** Names the work instead of the person (`Regie`), so that one form serves all genders, as in film credits. */
export const jobs: Readonly<Record<CrewJob, string>> = {
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

export const de: FilmMessages = {
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
  spoilersFor: (title) => `Spoiler zu ${title}:`,
  plotPart: { 1: 'wie es beginnt', 2: 'was geschieht', 3: 'wie es endet' },
};
