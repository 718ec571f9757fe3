/**
 * Makes pseudo-locales from the English sentences, which show what a translation would break: `en-XA` is a third longer, with accents; `ar-XB` runs from right to left.
 * Each sentence stands in brackets, so that words without brackets are seen to come from code, and sentences side by side to be glued.
 */
import { type BaseNode, Pattern, type Placeable, TextElement, Transformer } from '@fluent/syntax';
import { isPart, type LocaleFile, type Sentence } from './locale-file.js';

export const pseudoLanguages = ['en-XA', 'ar-XB'] as const;
export type PseudoLanguage = (typeof pseudoLanguages)[number];

/** What a sentence begins and ends with. */
export const brackets = ['⟦', '⟧'] as const;

const plain = 'AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz';
const accented = 'ÅåƁƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļṀɱÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž';
/** Right-to-left mark, override and its end, isolate and its end. */
const [mark, override, pop, isolate, endIsolate] = ['\u200f', '\u202e', '\u202c', '\u2068', '\u2069'] as const;

/** The English sentences as a pseudo-locale has them. */
export function pseudoLocale(language: PseudoLanguage, english: LocaleFile): LocaleFile {
  const sentences = new Map([...english.sentences].map(([id, sentence]) => [id, pseudoSentence(language, sentence)]));
  return { ...english, language, sentences };
}

function pseudoSentence(language: PseudoLanguage, { id, pattern, line }: Sentence): Sentence {
  const own = (language === 'en-XA' ? new Accented() : new RightToLeft()).visit(pattern.clone()) as Pattern;
  if (isPart(id)) return { id, line, pattern: own };
  const [open, close] = brackets;
  return { id, line, pattern: new Pattern([new TextElement(language === 'ar-XB' ? mark + open : open), ...own.elements, new TextElement(close)]) };
}

/** Letters with accents, vowels twice: `Šhööŵ`. */
class Accented extends Transformer {
  override visitTextElement(node: TextElement): BaseNode {
    return new TextElement(node.value.replace(/[a-z]/gi, (letter) => accented[plain.indexOf(letter)]!.repeat(/[aeiou]/i.test(letter) ? 2 : 1)));
  }
}

/** Words that are written from right to left, around variables that are not. */
class RightToLeft extends Transformer {
  override visitTextElement(node: TextElement): BaseNode {
    return new TextElement(node.value.replace(/[\p{L}\p{N}’'-]+/gu, (word) => override + word + pop));
  }

  override visitPattern(node: Pattern): BaseNode {
    const elements = node.elements.flatMap((element) => (element.type === 'Placeable' && isShown(element) ? [new TextElement(isolate), element, new TextElement(endIsolate)] : [this.visit(element) as TextElement | Placeable]));
    return new Pattern(elements);
  }
}

function isShown({ expression }: Placeable): boolean {
  return expression.type === 'VariableReference';
}
