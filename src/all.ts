/**
 * Registers every tag, and expands links and shortcodes. The provider comes first, so that elements inside ask it rather than the page; elements that summarize the page come last.
 */
import './elements/provider/wick-provider.js';
import './elements/film-card/wick-film-card.js';
import './elements/release-countdown/wick-release-countdown.js';
import './elements/cast-list/wick-cast-list.js';
import './elements/release-history/wick-release-history.js';
import './elements/fact/wick-fact.js';
import './elements/crew-list/wick-crew-list.js';
import './elements/synopsis/wick-synopsis.js';
import './elements/person/wick-person.js';
import './elements/character/wick-character.js';
import './elements/appearances/wick-appearances.js';
import './elements/timeline/wick-timeline.js';
import './elements/watch-guide/wick-watch-guide.js';
import './elements/where-to-watch/wick-where-to-watch.js';
import './elements/box-office/wick-box-office.js';
import './elements/trailer/wick-trailer.js';
import './elements/sequel-status/wick-sequel-status.js';
import './elements/faq/wick-faq.js';
import './elements/answer/wick-answer.js';
import './elements/quote/wick-quote.js';
import './elements/spoiler/wick-spoiler.js';
import './elements/seen/wick-seen.js';
import './elements/when/wick-when.js';
import './elements/related/wick-related.js';
import './elements/changes/wick-changes.js';
import './elements/sources/wick-sources.js';
import './elements/loading/expand-page.js';
