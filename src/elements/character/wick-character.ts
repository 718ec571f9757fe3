import '../loading/install-ledger.js';
export type {} from '../../dom-types.js';
import { define } from '../base/define.js';
import { WickCharacter } from './character.js';

define('wick-character', WickCharacter);

declare global {
  interface HTMLElementTagNameMap {
    'wick-character': WickCharacter;
  }
}
