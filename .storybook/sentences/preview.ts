/**
 * Tells the panel “Sentences” which sentences the story says, and shows on the story where one of them stands.
 */
import { addons } from 'storybook/preview-api';
import sentences from 'virtual:wick-sentences';
import { type ShownText, textsOf } from '../../build/sheet/shown-texts.js';
import { languageFor } from '../../src/i18n/messages/messages.js';
import { askEvent, pointEvent, type Row, rowsEvent } from './channel.js';
import { onSaid, said } from './watched.js';

/** Milliseconds without a new sentence after which the story counts as drawn. */
const calm = 250;
const channel = addons.getChannel();
const frame = document.createElement('div');
let timer: ReturnType<typeof setTimeout> | undefined;

onSaid(() => {
  clearTimeout(timer);
  timer = setTimeout(report, calm);
});
channel.on(askEvent, report);
channel.on(pointEvent, point);

/** Before a story is drawn, forgets what others said. */
export const beforeEach = (): void => {
  said.clear();
  frame.remove();
};

function report(): void {
  const texts = textsOf(document);
  const code = languageFor(document.querySelector('[lang][dir]')?.getAttribute('lang') ?? 'en') ?? 'en';
  const rows = sentences.flatMap(({ id, path, comment, written }): (Row & { readonly first: number })[] => {
    const found = placesOf(path, texts);
    const english = written['en']!;
    const own = written[code] ?? (code.includes('-X') ? english : undefined);
    return found.length > 0 ? [{ id, comment, english: english.text, place: (own ?? english).place, translation: own?.text, texts: [...new Set(found.map(({ text }) => text))], first: texts.indexOf(found[0]!) }] : [];
  });
  channel.emit(rowsEvent, rows.sort((one, other) => one.first - other.first));
}

/** The texts of the story in which a sentence is. */
function placesOf(path: string, texts: readonly ShownText[]): readonly ShownText[] {
  const own = [...(said.get(path) ?? [])].map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  return texts.filter(({ text }) => own.some((one) => text === one || (one.length > 3 && ` ${text.replaceAll(/[(),.;:·⟦⟧]/g, ' ')} `.includes(` ${one.replaceAll(/[(),.;:·⟦⟧]/g, ' ')} `))));
}

/** Draws a frame around each line of a sentence. */
function point(id: string): void {
  const path = sentences.find((sentence) => sentence.id === id)?.path;
  frame.replaceChildren(...(path === undefined ? [] : placesOf(path, textsOf(document)).flatMap(({ boxes }) => boxes.map(outline))));
  document.documentElement.append(frame);
}

function outline({ left, top, width, height }: DOMRect): HTMLElement {
  const box = document.createElement('div');
  box.style.cssText = `position: absolute; left: ${left + scrollX - 3}px; top: ${top + scrollY - 2}px; width: ${width + 6}px; height: ${height + 4}px; box-sizing: border-box; border: 2px solid #b3261e; border-radius: 3px; pointer-events: none; z-index: 9999`;
  return box;
}
