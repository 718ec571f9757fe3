/**
 * What a widget needs whose content will change by itself.
 */
export { nextConditionChange, nextOpening, nextPhaseChange } from '../domain/releases/turns.js';
export { TimerController } from './timer-controller.js';
export { VisibleTimerController } from './visible-timer-controller.js';
