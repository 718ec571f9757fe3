import '../install-ledger.js';
import { define } from '../define.js';
import { SequelStatus } from './sequel-status.js';

define('wick-sequel-status', SequelStatus);

declare global {
  interface HTMLElementTagNameMap {
    'wick-sequel-status': SequelStatus;
  }
}
