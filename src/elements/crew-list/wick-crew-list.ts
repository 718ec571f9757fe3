export type {} from '../../dom-types.js';
import { define } from '../base/define.js';
import { CrewList } from './crew-list.js';

define('wick-crew-list', CrewList);

declare global {
  interface HTMLElementTagNameMap {
    'wick-crew-list': CrewList;
  }
}
