import type { ShorthandMessages } from '../shorthand-messages.js';

export const en: ShorthandMessages = {
  noElement: (name, nearest, all) => `There is no widget “${name}”. ${nearest ? `Did you mean ${nearest}?` : `There are ${all}.`}`,
  noOption: (option, element, nearest, all) => `${element} has no option “${option}”; it is shown without. ${nearest ? `Did you mean ${nearest}?` : `There are ${all}.`}`,
  noTitle: (element, option) => `Nothing names the title of ${element}: write the option ${option}, or say by “wick:films” how the addresses of films look.`,
  noValue: (element, option) => `${element} needs a value for ${option}.`,
  inSentence: (element) => `${element} is a block, and cannot stand in a sentence: give it a paragraph of its own.`,
  unpaired: 'A shortcode is not closed where it is opened: its [wick …] and its [/wick] must stand in the same paragraph.',
};
