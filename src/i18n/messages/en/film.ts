import type { FilmMessages } from '../film-messages.js';

const counted = (one: string, several: string) => (count: number): string => (count === 1 ? one : several);

export const en: FilmMessages = {
  crewOf: (title) => `Crew of ${title}`,
  noCrew: (title) => `No crew is known for ${title}.`,
  job: {
    director: counted('Director', 'Directors'),
    showrunner: counted('Showrunner', 'Showrunners'),
    developer: () => 'Developed by',
    writer: counted('Writer', 'Writers'),
    producer: counted('Producer', 'Producers'),
    'executive-producer': counted('Executive producer', 'Executive producers'),
    composer: () => 'Music',
    cinematographer: () => 'Cinematography',
    editor: counted('Editor', 'Editors'),
  },

  storyOf: (title) => `What ${title} is about`,
  noStory: (title) => `Nothing is known of what ${title} is about.`,
  spoilersFor: (title) => `Spoilers for ${title}:`,
  plotPart: { 1: 'how it begins', 2: 'what happens', 3: 'how it ends' },
};
