/**
 * Registers every tag. The provider comes first, so that what is inside one asks it and not the page; what sums up the page comes last.
 */
import './elements/provider/wick-provider.js';
import './elements/film-card/wick-film-card.js';
import './elements/release-countdown/wick-release-countdown.js';
import './elements/cast-list/wick-cast-list.js';
import './elements/release-history/wick-release-history.js';
import './elements/fact/wick-fact.js';
import './elements/changes/wick-changes.js';
import './elements/sources/wick-sources.js';
