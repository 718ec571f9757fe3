export type {} from '../../dom-types.js';
import { define } from '../define.js';
import { WickFact } from './fact.js';

define('wick-fact', WickFact);

declare global {
  interface HTMLElementTagNameMap {
    'wick-fact': WickFact;
  }
}
