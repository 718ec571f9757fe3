import '../loading/install-ledger.js';
export type {} from '../../dom-types.js';
import { define } from '../base/define.js';
import { Changes } from './changes.js';

define('wick-changes', Changes);

declare global {
  interface HTMLElementTagNameMap {
    'wick-changes': Changes;
  }
}
