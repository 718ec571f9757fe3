import '../loading/install-ledger.js';
export type {} from '../../dom-types.js';
import { define } from '../base/define.js';
import { WickPerson } from './person.js';

define('wick-person', WickPerson);

declare global {
  interface HTMLElementTagNameMap {
    'wick-person': WickPerson;
  }
}
