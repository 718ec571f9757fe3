import '../install-ledger.js';
import { define } from '../define.js';
import { Sources } from './sources.js';

define('wick-sources', Sources);

declare global {
  interface HTMLElementTagNameMap {
    'wick-sources': Sources;
  }
}
