import '../install-ledger.js';
import { define } from '../define.js';
import { WickPerson } from './person.js';

define('wick-person', WickPerson);

declare global {
  interface HTMLElementTagNameMap {
    'wick-person': WickPerson;
  }
}
