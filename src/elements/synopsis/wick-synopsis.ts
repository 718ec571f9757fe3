export type {} from '../../dom-types.js';
import { define } from '../base/define.js';
import { Synopsis } from './synopsis.js';

define('wick-synopsis', Synopsis);

declare global {
  interface HTMLElementTagNameMap {
    'wick-synopsis': Synopsis;
  }
}
