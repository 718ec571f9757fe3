import type { StoryMessages } from '../story-messages.js';

export const de: StoryMessages = {
  line: {
    story: 'Die Geschichte der Reihe nach',
    release: 'In der Reihenfolge des Erscheinens',
    watch: 'Was man in welcher Reihenfolge sieht',
    production: 'Wie es entstand',
  },
  orderBy: 'Reihenfolge',
  lens: { story: 'Handlung', release: 'Start', watch: 'Ansehen', production: 'Produktion' },
  loose: { story: 'Ohne Platz in der Handlung', release: 'Noch ohne Termin', watch: 'Noch ohne Termin', production: 'Tag nicht bekannt' },
  before: (titles) => `vor ${titles}`,
  after: (titles) => `nach ${titles}`,
  during: (titles) => `während ${titles}`,
  toldIn: (title) => `Erzählt in ${title}`,
  setBefore: (title) => `Spielt vor ${title}`,
  emptyLine: 'Aus diesem Abschnitt ist nichts bekannt.',
  cycle: 'Was über die Abfolge der Handlung gesagt wird, widerspricht sich. Die Titel stehen in der Reihenfolge ihres Erscheinens.',
  cycleOf: (ids) => `Die Abfolge der Handlung widerspricht sich: ${ids}. Verwendet wird die Reihenfolge des Erscheinens.`,

  noCredits: (person) => `Es ist nicht bekannt, woran ${person} mitgewirkt hat.`,
  undated: 'Ohne Termin',
  noPerson: (id, nearest) => `Eine Person „${id}“ gibt es hier nicht.${nearest && ` Ist ${nearest} gemeint?`}`,

  playedBy: (actors) => `Gespielt von ${actors}`,
  noAppearances: (character) => `Es ist nicht bekannt, wo ${character} vorkommt.`,
  bounty: 'Kopfgeld',
  noCharacter: (id, nearest) => `Eine Figur „${id}“ gibt es hier nicht.${nearest && ` Ist ${nearest} gemeint?`}`,

  appearances: 'Wer wo vorkommt',
  character: 'Figur',
  role: { lead: 'Hauptrolle', supporting: 'Nebenrolle', cameo: 'Cameo', voice: 'Stimme', other: 'Dabei' },
  untold: 'nichts gesagt',
  emptyTable: 'Es ist nicht bekannt, wer vorkommt.',
};
