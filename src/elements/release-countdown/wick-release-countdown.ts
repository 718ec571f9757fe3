export type {} from '../../dom-types.js';
import { define } from '../define.js';
import { ReleaseCountdown } from './release-countdown.js';

define('wick-release-countdown', ReleaseCountdown);

declare global {
  interface HTMLElementTagNameMap {
    'wick-release-countdown': ReleaseCountdown;
  }
}
