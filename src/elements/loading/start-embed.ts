/**
 * Starts an embed's page in its frame: applies the options in its address, and makes its widget live when needed.
 */
import type { LitElement } from 'lit';
import { readFrameOptions } from '../../context/frames/frame-options.js';
import { startTicker, type TickerOptions } from '../../context/time/ticker.js';
import { zones } from '../../i18n/formats/intl.js';
import { codeOf, directionOf } from '../../i18n/languages.js';

const known = { zones, speaks: (locale: string) => directionOf(locale) !== undefined };

/** Id of the template with the scripts of the languages and of the widgets, which stay unused until they are needed. */
const templateId = 'wick-script';

/** Advances the countdown, and makes the widget live when a reader uses it, or at once if the address has options. Warns once of options that cannot be read. */
export function startEmbed(ticking: Pick<TickerOptions, 'tag' | 'digits'>): void {
  const provider = document.querySelector<LitElement>('wick-provider');
  const widget = provider?.querySelector<LitElement>('main > *');
  if (!provider || !widget) return;
  const { provider: settings, headingLevel, lang, ignored } = readFrameOptions(location.search, known);
  if (ignored.length > 0) console.warn(`Wick Widgets could not read these options in the frame's address: ${ignored.join(', ')}`);
  const options: [Element, string, string][] = Object.entries(settings).map(([name, value]) => [provider, name, value]);
  if (headingLevel !== undefined) options.push([widget, 'heading-level', headingLevel]);
  if (lang !== undefined) options.push([widget, 'lang', lang], [widget, 'dir', directionOf(lang)!]);
  const takeOver = (): Promise<void> => {
    bringWidgets([document.documentElement.lang, lang ?? '']);
    return drawn(provider, widget);
  };
  if (options.length === 0) {
    startTicker({ ...ticking, takeOver });
    return;
  }
  // The take-over comes first: a widget whose attributes had changed would not match what the server drew.
  void takeOver().then(() => {
    for (const [element, name, value] of options) element.setAttribute(name, value);
  });
}

/**
 * Inserts the scripts from a template that the page's author wrote: those of the given languages, and that of the widgets. No string becomes a script address, so a trusted-types policy allows it.
 * They run in their order, so that the sentences are there before the widgets.
 */
function bringWidgets(locales: readonly string[]): void {
  const template = document.querySelector<HTMLTemplateElement>(`template#${templateId}`);
  if (!template) return;
  const codes = locales.map(codeOf);
  const scripts = document.importNode(template.content, true);
  for (const script of scripts.querySelectorAll('script')) {
    script.async = false;
    if (script.lang && !codes.some((code) => code === script.lang)) script.remove();
  }
  document.body.append(scripts);
}

async function drawn(...elements: readonly LitElement[]): Promise<void> {
  for (const element of elements) {
    await customElements.whenDefined(element.localName);
    await element.updateComplete;
  }
}
