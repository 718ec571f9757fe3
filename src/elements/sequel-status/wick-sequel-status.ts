import '../loading/install-ledger.js';
export type {} from '../../dom-types.js';
import { define } from '../base/define.js';
import { SequelStatus } from './sequel-status.js';

define('wick-sequel-status', SequelStatus);

declare global {
  interface HTMLElementTagNameMap {
    'wick-sequel-status': SequelStatus;
  }
}
