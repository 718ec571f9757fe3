import '../loading/install-ledger.js';
export type {} from '../../dom-types.js';
import { define } from '../base/define.js';
import { WhereToWatch } from './where-to-watch.js';

define('wick-where-to-watch', WhereToWatch);

declare global {
  interface HTMLElementTagNameMap {
    'wick-where-to-watch': WhereToWatch;
  }
}
