import '../loading/install-ledger.js';
export type {} from '../../dom-types.js';
import { define } from '../base/define.js';
import { Timeline } from './timeline.js';

define('wick-timeline', Timeline);

declare global {
  interface HTMLElementTagNameMap {
    'wick-timeline': Timeline;
  }
}
