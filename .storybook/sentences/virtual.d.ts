/** Made by languages.ts: the list when Storybook starts, the places when the page of all sentences is opened. */
declare module 'virtual:wick-sentences' {
  const sentences: readonly import('../../build/messages/sentence-list.js').ListedSentence[];
  export default sentences;
}
declare module 'virtual:wick-sentence-places' {
  const sentences: readonly import('../../build/messages/sentence-places.js').PlacedSentence[];
  export default sentences;
}
