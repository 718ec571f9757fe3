import '../loading/install-ledger.js';
export type {} from '../../dom-types.js';
import { define } from '../base/define.js';
import { Related } from './related.js';

define('wick-related', Related);

declare global {
  interface HTMLElementTagNameMap {
    'wick-related': Related;
  }
}
