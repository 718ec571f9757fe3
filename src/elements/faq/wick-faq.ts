import '../loading/install-ledger.js';
export type {} from '../../dom-types.js';
import { define } from '../base/define.js';
import { Faq } from './faq.js';

define('wick-faq', Faq);

declare global {
  interface HTMLElementTagNameMap {
    'wick-faq': Faq;
  }
}
