import '../loading/install-ledger.js';
export type {} from '../../dom-types.js';
import { define } from '../base/define.js';
import { WickQuote } from './quote.js';

define('wick-quote', WickQuote);

declare global {
  interface HTMLElementTagNameMap {
    'wick-quote': WickQuote;
  }
}
