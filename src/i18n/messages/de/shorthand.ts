import type { ShorthandMessages } from '../shorthand-messages.js';

export const de: ShorthandMessages = {
  noElement: (name, nearest, all) => `Ein Widget „${name}“ gibt es nicht. ${nearest ? `War ${nearest} gemeint?` : `Es gibt ${all}.`}`,
  noOption: (option, element, nearest, all) => `${element} hat keine Option „${option}“ und wird ohne sie gezeigt. ${nearest ? `War ${nearest} gemeint?` : `Es gibt ${all}.`}`,
  noTitle: (element, option) => `Zu ${element} ist kein Titel genannt: durch die Option ${option}, oder durch „wick:films“, das sagt, wie die Adressen von Filmen aussehen.`,
  noValue: (element, option) => `${element} braucht einen Wert für ${option}.`,
  inSentence: (element) => `${element} ist ein Block und kann nicht in einem Satz stehen: Es braucht einen eigenen Absatz.`,
  unpaired: 'Ein Shortcode ist nicht dort geschlossen, wo er geöffnet ist: [wick …] und [/wick] müssen im selben Absatz stehen.',
};
