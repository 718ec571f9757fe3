import '../loading/install-ledger.js';
export type {} from '../../dom-types.js';
import { define } from '../base/define.js';
import { Trailer } from './trailer.js';

define('wick-trailer', Trailer);

declare global {
  interface HTMLElementTagNameMap {
    'wick-trailer': Trailer;
  }
}
