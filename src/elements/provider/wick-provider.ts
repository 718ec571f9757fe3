export type {} from '../../dom-types.js';
import { define } from '../base/define.js';
import { Provider } from './provider.js';

define('wick-provider', Provider);

declare global {
  interface HTMLElementTagNameMap {
    'wick-provider': Provider;
  }
}
