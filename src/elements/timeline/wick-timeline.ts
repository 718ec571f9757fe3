import '../install-ledger.js';
import { define } from '../define.js';
import { Timeline } from './timeline.js';

define('wick-timeline', Timeline);

declare global {
  interface HTMLElementTagNameMap {
    'wick-timeline': Timeline;
  }
}
