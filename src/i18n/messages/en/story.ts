import type { StoryMessages } from '../story-messages.js';

export const en: StoryMessages = {
  line: {
    story: 'The story in order',
    release: 'In order of release',
    watch: 'What to watch, in order',
    production: 'How it was made',
  },
  orderBy: 'Order',
  lens: { story: 'Story', release: 'Release', watch: 'Watching', production: 'Production' },
  loose: { story: 'Not placed in the story', release: 'No date yet', watch: 'No date yet', production: 'Day not known' },
  before: (titles) => `before ${titles}`,
  after: (titles) => `after ${titles}`,
  during: (titles) => `during ${titles}`,
  toldIn: (title) => `Told in ${title}`,
  setBefore: (title) => `Set before ${title}`,
  emptyLine: 'Nothing is known of this stretch.',
  cycle: 'What is said about the story’s order contradicts itself. The titles stand in the order of their release.',
  cycleOf: (ids) => `The order of the story contradicts itself: ${ids}. Using the order of release.`,

  noCredits: (person) => `No credit of ${person} is known.`,
  undated: 'No date',
  noPerson: (id, nearest) => `There is no person “${id}” here.${nearest && ` Did you mean ${nearest}?`}`,

  playedBy: (actors) => `Played by ${actors}`,
  noAppearances: (character) => `It is not known where ${character} appears.`,
  bounty: 'Price on their head',
  noCharacter: (id, nearest) => `There is no character “${id}” here.${nearest && ` Did you mean ${nearest}?`}`,

  appearances: 'Who appears where',
  character: 'Character',
  role: { lead: 'Lead', supporting: 'Supporting', cameo: 'Cameo', voice: 'Voice', other: 'Appears' },
  untold: 'nothing told',
  emptyTable: 'No appearance is known.',
};
