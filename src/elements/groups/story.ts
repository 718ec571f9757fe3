/**
 * Widgets about characters, events and viewing order, loaded as one file.
 */
import '../timeline/wick-timeline.js';
import '../appearances/wick-appearances.js';
import '../person/wick-person.js';
import '../character/wick-character.js';
import '../watch-guide/wick-watch-guide.js';
import '../seen/wick-seen.js';
