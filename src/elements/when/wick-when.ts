export type {} from '../../dom-types.js';
import { define } from '../base/define.js';
import { When } from './when.js';

define('wick-when', When);

declare global {
  interface HTMLElementTagNameMap {
    'wick-when': When;
  }
}
