import '../loading/install-ledger.js';
export type {} from '../../dom-types.js';
import { define } from '../base/define.js';
import { WatchGuide } from './watch-guide.js';

define('wick-watch-guide', WatchGuide);

declare global {
  interface HTMLElementTagNameMap {
    'wick-watch-guide': WatchGuide;
  }
}
