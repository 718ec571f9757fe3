import '../../context/install.js';
// What asks comes before what answers, or it would not be heard.
import '../faq/wick-faq.js';
import { define } from '../define.js';
import { Answer } from './answer.js';

define('wick-answer', Answer);

declare global {
  interface HTMLElementTagNameMap {
    'wick-answer': Answer;
  }
}
