/**
 * The script for a prerendered page: starts the clock, applies the reader's choices, and makes the widgets live in place.
 */
export type {} from './dom-types.js';
import { whenPrerendered } from './context/page/install-prerendered.js';
import { takeOverPage } from './elements/loading/take-over-page.js';
import { CastList } from './elements/cast-list/cast-list.js';
import { FilmCard } from './elements/film-card/film-card.js';
import { atOnce, onDemand } from './on-demand.js';
import { Provider } from './elements/provider/provider.js';
import { startLiveProviders } from './elements/loading/start-providers.js';
import { createCitationMarks } from './elements/base/source-marks.js';
import { enableCitations } from './elements/base/painted-widget.js';
import { ReleaseCountdown } from './elements/release-countdown/release-countdown.js';

const elements = {
  'wick-provider': Provider,
  'wick-film-card': FilmCard,
  'wick-release-countdown': ReleaseCountdown,
  'wick-cast-list': CastList,
};

/** Resolves when every widget is live. */
export const taken = whenPrerendered((start) => {
  startLiveProviders();
  enableCitations(createCitationMarks);
  // Before any widget is drawn, so that each draws the current state once.
  start();
  return takeOverPage(elements, onDemand, atOnce);
});
