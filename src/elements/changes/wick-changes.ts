import '../install-ledger.js';
import { define } from '../define.js';
import { Changes } from './changes.js';

define('wick-changes', Changes);

declare global {
  interface HTMLElementTagNameMap {
    'wick-changes': Changes;
  }
}
