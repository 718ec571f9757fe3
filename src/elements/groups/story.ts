/**
 * Who and when in the story, and the order to watch it in.
 */
import '../timeline/wick-timeline.js';
import '../appearances/wick-appearances.js';
import '../person/wick-person.js';
import '../character/wick-character.js';
import '../watch-guide/wick-watch-guide.js';
import '../seen/wick-seen.js';
