import '../loading/install-ledger.js';
export type {} from '../../dom-types.js';
import { define } from '../base/define.js';
import { Appearances } from './appearances.js';

define('wick-appearances', Appearances);

declare global {
  interface HTMLElementTagNameMap {
    'wick-appearances': Appearances;
  }
}
