import '../loading/install-ledger.js';
export type {} from '../../dom-types.js';
import { define } from '../base/define.js';
import { Spoiler } from './spoiler.js';

define('wick-spoiler', Spoiler);

declare global {
  interface HTMLElementTagNameMap {
    'wick-spoiler': Spoiler;
  }
}
