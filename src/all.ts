/**
 * Registers every tag. The provider comes first, so that what is inside one asks it and not the page.
 */
import './elements/provider/wick-provider.js';
import './elements/film-card/wick-film-card.js';
import './elements/release-countdown/wick-release-countdown.js';
import './elements/cast-list/wick-cast-list.js';
