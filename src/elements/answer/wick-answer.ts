import '../loading/install-ledger.js';
export type {} from '../../dom-types.js';
import { define } from '../base/define.js';
import { Answer } from './answer.js';

define('wick-answer', Answer);

declare global {
  interface HTMLElementTagNameMap {
    'wick-answer': Answer;
  }
}
