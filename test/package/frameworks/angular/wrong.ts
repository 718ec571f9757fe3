import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'wick-widgets/release-countdown';

@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <wick-release-countdown #countdown film="ballerina" (wick-phase-change)="film = $event.flim"></wick-release-countdown> <!-- wrong: no such field -->
    <p>{{ countdown.chanel }}</p> <!-- wrong: no such property -->
  `,
})
export class Wrong {
  film = 'ballerina';
}
