export type {} from '../../dom-types.js';
import { define } from '../base/define.js';
import { ReleaseCountdown } from './release-countdown.js';

define('wick-release-countdown', ReleaseCountdown);

declare global {
  interface HTMLElementTagNameMap {
    'wick-release-countdown': ReleaseCountdown;
  }
}
