export type {} from '../../dom-types.js';
import { define } from '../base/define.js';
import { FilmCard } from './film-card.js';

define('wick-film-card', FilmCard);

declare global {
  interface HTMLElementTagNameMap {
    'wick-film-card': FilmCard;
  }
}
