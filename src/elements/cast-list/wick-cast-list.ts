export type {} from '../../dom-types.js';
import { define } from '../base/define.js';
import { CastList } from './cast-list.js';

define('wick-cast-list', CastList);

declare global {
  interface HTMLElementTagNameMap {
    'wick-cast-list': CastList;
  }
}
