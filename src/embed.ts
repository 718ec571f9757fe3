/**
 * The script of an embed's page, in its frame: reports its height, applies the options in its address, and makes its widget live.
 */
import { reportSize } from './context/frames/report-size.js';
import { startEmbed } from './elements/loading/start-embed.js';
import { tick } from './elements/release-countdown/tick.js';

if (typeof document !== 'undefined') {
  reportSize();
  startEmbed({ tag: 'wick-release-countdown', digits: () => Promise.resolve({ tick }) });
}
