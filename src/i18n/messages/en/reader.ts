import type { ReaderMessages } from '../reader-messages.js';

export const en: ReaderMessages = {
  hiddenPart: 'Spoiler',
  hideAgain: 'Hide again',

  whatSeen: 'What have you seen?',
  haveSeen: 'I have seen',
  whySay: 'Tick what you have seen, and its spoilers are shown on every page of this site.',
  upTo: 'I have seen everything up to',
  noneChosen: 'choose a title',
  forget: 'Clear all',
  keptHere: 'Kept on this device only.',
  notKept: 'This device keeps nothing: it holds until you leave this page.',
  needsScript: 'Without JavaScript nothing can be remembered: whatever gives a story away stays hidden.',
  noTitles: 'There is nothing to have seen yet.',

  watchIn: { release: 'In order of release', story: 'In order of the story' },
  titleKind: { film: 'film', series: 'series', game: 'game', comic: 'comic' },
  seenCount: (seen, all) => `${seen} of ${all} seen`,
  timeLeft: (time) => `${time} left`,
  timeLeftAtLeast: (time) => `at least ${time} left`,
  allSeen: 'all seen',
  notOut: 'not out yet',
  placeDisputed: 'sources differ about its place',
  placeUnknown: 'its place is not known',
  orderContradicted: 'What is told of the story’s order contradicts itself: this is the order of release.',

  related: 'Related articles',
  relatedTo: (title) => `More about ${title}`,
  someHidden: (titles) => `Some are hidden until you have seen ${titles}.`,
  allHidden: (titles) => `Hidden until you have seen ${titles}.`,
  someHiddenPart: 'Some are hidden because they give a story away.',
  allHiddenPart: 'Hidden because they give a story away.',
};
