/**
 * Words for baked widgets that replace what needs a script or would not stay true.
 */
import { type Channel, channels, type Title } from '../../domain/ledger/catalogue.js';
import { spoilerLevels } from '../../domain/ledger/closed-lists.js';
import { nameOn } from '../../domain/ledger/read-fact.js';
import { phaseOf } from '../../domain/releases/phase.js';
import { epochDay } from '../../domain/dates/plain-date.js';
import { type KnownRelease, releaseOf } from '../../domain/releases/release.js';
import { wayOf } from '../../domain/releases/release-way.js';
import { maySee } from '../../domain/spoilers/redact.js';
import { todayIn, type Vantage, vantageOf } from '../../domain/ledger/vantage.js';
import { colonIn } from '../../i18n/formats/colon.js';
import { languageFor, messagesFor } from '../../i18n/messages/messages.js';
import { phaseText } from '../../i18n/sentences/phase-text.js';
import { readerMessagesFor } from '../../i18n/messages/reader-messages.js';
import { type ArticleElement, attributeOf, elementsIn } from '../articles/article.js';
import type { BakeContext } from './baked-widget.js';
import type { Filled } from '../prerender/fill.js';
import { settingsAround } from '../prerender/page-topics.js';
import { languageOf } from '../articles/article-widgets.js';
import { zones } from '../prerender/all-market-zones.js';

/** Makes the static wording for the widgets of a page. */
export function createStaticWording({ catalogue, settings, locale }: Filled, now: number): Pick<BakeContext, 'hidden' | 'coming' | 'colon' | 'isOpen'> {
  const vantageAt = (element: ArticleElement): Vantage => {
    const inner = settingsAround({ element }, settings);
    return vantageOf(inner, inner.now ?? now, zones.offset);
  };
  /** The language of the widget's words: English where there are no sentences in its own. */
  const languageAt = (element: ArticleElement): string => {
    const asked = languageOf(element) ?? locale;
    return languageFor(asked) === undefined ? 'en' : asked;
  };
  const levelOf = (written: string | undefined): (typeof spoilerLevels)[number] => spoilerLevels.find((level) => String(level) === written?.trim()) ?? 3;
  return {
    hidden(spoiler) {
      const label = attributeOf(spoiler, 'label')?.trim();
      if (label) return label;
      const title = catalogue.titles.get(attributeOf(spoiler, 'reveals')?.trim() ?? '');
      const name = title && nameOn(title.name, vantageAt(spoiler).day);
      const language = languageAt(spoiler);
      return name === undefined ? readerMessagesFor(language).hiddenPart : messagesFor(language).hidden(levelOf(attributeOf(spoiler, 'level')), name);
    },
    coming(widget) {
      const title = catalogue.titles.get(attributeOf(widget, 'film')?.trim() ?? '');
      const vantage = vantageAt(widget);
      const known = title && comingOf[widget.tagName]?.(title, vantage, channelOf(widget));
      return known && phaseText({ name: 'dated', known, way: wayOf(title.kind, known.release.channel) }, languageAt(widget));
    },
    colon: (widget) => colonIn(languageAt(widget)),
    isOpen(link, widget) {
      const { spoilers } = settingsAround({ element: widget }, settings);
      const telling = [link, ...elementsIn(link)].filter((one) => (attributeOf(one, 'data-reveals') ?? '').trim() !== '');
      return telling.every((one) => maySee({ title: attributeOf(one, 'data-reveals')!, level: levelOf(attributeOf(one, 'data-level')) }, spoilers, new Set()));
    },
  };
}

function channelOf(widget: ArticleElement): Channel {
  return channels.find((channel) => channel === attributeOf(widget, 'channel')?.trim()) ?? 'theatrical';
}

/** By tag, the release that the widget announces in words that go out of date; undefined if it does not. */
const comingOf: Readonly<Record<string, (title: Title, vantage: Vantage, channel: Channel) => KnownRelease | undefined>> = {
  'wick-release-countdown': (title, vantage, channel) => {
    const known = releaseOf(title, channel, vantage);
    const date = known?.date?.date;
    return date?.precision === 'day' && epochDay(date) >= epochDay(todayIn(vantage, known!.zone)) ? known : undefined;
  },
  'wick-film-card': (title, vantage) => {
    const { name, known } = phaseOf(title, vantage);
    return name === 'opening-today' ? known : undefined;
  },
};
