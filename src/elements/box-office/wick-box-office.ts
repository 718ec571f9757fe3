import '../loading/install-ledger.js';
export type {} from '../../dom-types.js';
import { define } from '../base/define.js';
import { BoxOffice } from './box-office.js';

define('wick-box-office', BoxOffice);

declare global {
  interface HTMLElementTagNameMap {
    'wick-box-office': BoxOffice;
  }
}
