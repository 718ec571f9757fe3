/**
 * The script for a script tag: the elements that most articles use, with their data, in one file. Other elements, and languages beyond English, are fetched when a page has them.
 */
import './elements/provider/wick-provider.js';
import './elements/film-card/wick-film-card.js';
import './elements/release-countdown/wick-release-countdown.js';
import './elements/cast-list/wick-cast-list.js';
import { defineWhenUsed } from './elements/loading/lazy.js';
import { atOnce, onDemand } from './on-demand.js';

defineWhenUsed(onDemand, atOnce, true);
