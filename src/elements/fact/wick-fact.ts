import more from '../../scenes/bundled/more.json';
import { addFields } from '../../scenes/bundled-data.js';
import { define } from '../define.js';
import { WickFact } from './fact.js';

addFields(more);
define('wick-fact', WickFact);

declare global {
  interface HTMLElementTagNameMap {
    'wick-fact': WickFact;
  }
}
