/**
 * The script tag of a prerendered page: takes its widgets over as they stand, then lets the clock run.
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { installPrerendered } from './context/install-prerendered.js';
import { Changes } from './elements/changes/changes.js';
import { CastList } from './elements/cast-list/cast-list.js';
import { define } from './elements/define.js';
import { WickFact } from './elements/fact/fact.js';
import { FilmCard } from './elements/film-card/film-card.js';
import { Provider } from './elements/provider/provider.js';
import { redrawMisfits } from './elements/redraw.js';
import { ReleaseCountdown } from './elements/release-countdown/release-countdown.js';
import { ReleaseHistory } from './elements/release-history/release-history.js';
import { Sources } from './elements/sources/sources.js';

const elements = {
  'wick-provider': Provider,
  'wick-film-card': FilmCard,
  'wick-release-countdown': ReleaseCountdown,
  'wick-cast-list': CastList,
  'wick-release-history': ReleaseHistory,
  'wick-fact': WickFact,
  'wick-changes': Changes,
  'wick-sources': Sources,
};

const startClock = installPrerendered();
if (startClock) {
  redrawMisfits();
  for (const [tag, element] of Object.entries(elements)) define(tag, element);
  const widgets = [...document.querySelectorAll<FilmCard>(Object.keys(elements).join())];
  void Promise.all(widgets.map(({ updateComplete }) => updateComplete)).then(startClock);
}
