/** Made by languages.ts when Storybook starts. */
declare module 'virtual:wick-sentences' {
  const sentences: readonly import('../../build/messages/sentence-list.js').ListedSentence[];
  export default sentences;
}
