/**
 * The script of an embed's own page, in its frame: tells its height, does what its address asks for, wakes its widget.
 */
import { reportSize } from './context/frames/report-size.js';
import { startEmbed } from './elements/loading/start-embed.js';
import { tick } from './elements/release-countdown/tick.js';

if (typeof document !== 'undefined') {
  reportSize();
  startEmbed({ tag: 'wick-release-countdown', digits: () => Promise.resolve({ tick }) });
}
