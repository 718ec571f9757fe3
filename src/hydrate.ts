/**
 * The script tag of a prerendered page: takes its widgets over as they stand, then lets the clock run and lets the page be its reader's.
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { installPrerendered } from './context/install-prerendered.js';
import { takeOver } from './elements/take-over.js';
import { CastList } from './elements/cast-list/cast-list.js';
import { WickFact } from './elements/fact/fact.js';
import { FilmCard } from './elements/film-card/film-card.js';
import { atOnce, onDemand } from './on-demand.js';
import { Provider } from './elements/provider/provider.js';
import { ReleaseCountdown } from './elements/release-countdown/release-countdown.js';

const elements = {
  'wick-provider': Provider,
  'wick-film-card': FilmCard,
  'wick-release-countdown': ReleaseCountdown,
  'wick-cast-list': CastList,
  'wick-fact': WickFact,
};

const start = installPrerendered();
/** Resolves when the page is its reader's. */
export const taken = start && takeOver(elements, onDemand, atOnce).then(start);
