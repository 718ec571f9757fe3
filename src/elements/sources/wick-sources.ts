import '../loading/install-ledger.js';
export type {} from '../../dom-types.js';
import { define } from '../base/define.js';
import { Sources } from './sources.js';

define('wick-sources', Sources);

declare global {
  interface HTMLElementTagNameMap {
    'wick-sources': Sources;
  }
}
