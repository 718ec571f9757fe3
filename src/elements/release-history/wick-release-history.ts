import '../loading/install-ledger.js';
export type {} from '../../dom-types.js';
import { define } from '../base/define.js';
import { ReleaseHistory } from './release-history.js';

define('wick-release-history', ReleaseHistory);

declare global {
  interface HTMLElementTagNameMap {
    'wick-release-history': ReleaseHistory;
  }
}
