import '../loading/install-ledger.js';
export type {} from '../../dom-types.js';
import { define } from '../base/define.js';
import { Seen } from './seen.js';

define('wick-seen', Seen);

declare global {
  interface HTMLElementTagNameMap {
    'wick-seen': Seen;
  }
}
