/**
 * The page in an embed's frame: does what its address asks for, and wakes its widget when that is needed.
 */
import type { LitElement } from 'lit';
import { readFrameOptions } from '../../context/frames/frame-options.js';
import { startTicker, type TickerOptions } from '../../context/time/ticker.js';
import { zones } from '../../i18n/formats/intl.js';
import { directionOf } from '../../i18n/languages.js';

const known = { zones, speaks: (locale: string) => directionOf(locale) !== undefined };

/** Id of the template that holds the script of the widgets until it is needed. */
const templateId = 'wick-script';

/** Keeps the widget true, and wakes it when that is needed: when a reader touches it, or at once where the address asks for something. What is asked for wrongly is named once. */
export function startEmbed(ticking: Pick<TickerOptions, 'tag' | 'digits'>): void {
  const provider = document.querySelector<LitElement>('wick-provider');
  const widget = provider?.querySelector<LitElement>('main > *');
  if (!provider || !widget) return;
  const { provider: settings, headingLevel, lang, ignored } = readFrameOptions(location.search, known);
  if (ignored.length > 0) console.warn(`Wick Widgets left out of this frame's address what it could not read: ${ignored.join(', ')}`);
  const options: [Element, string, string][] = Object.entries(settings).map(([name, value]) => [provider, name, value]);
  if (headingLevel !== undefined) options.push([widget, 'heading-level', headingLevel]);
  if (lang !== undefined) options.push([widget, 'lang', lang], [widget, 'dir', directionOf(lang)!]);
  const takeOver = (): Promise<void> => {
    bringWidgets();
    return drawn(provider, widget);
  };
  if (options.length === 0) {
    startTicker({ ...ticking, takeOver });
    return;
  }
  // First comes what the server saw: a widget that was changed before it was taken over would not fit.
  void takeOver().then(() => {
    for (const [element, name, value] of options) element.setAttribute(name, value);
  });
}

/** The script's address was written by whoever wrote the page: no text becomes an address here, so that a policy with trusted types lets it pass. */
function bringWidgets(): void {
  const template = document.querySelector<HTMLTemplateElement>(`template#${templateId}`);
  if (template) document.body.append(document.importNode(template.content, true));
}

async function drawn(...elements: readonly LitElement[]): Promise<void> {
  for (const element of elements) {
    await customElements.whenDefined(element.localName);
    await element.updateComplete;
  }
}
