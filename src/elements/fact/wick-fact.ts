export type {} from '../../dom-types.js';
import { define } from '../base/define.js';
import { WickFact } from './fact.js';

define('wick-fact', WickFact);

declare global {
  interface HTMLElementTagNameMap {
    'wick-fact': WickFact;
  }
}
