import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'wick-widgets/release-countdown';

@Component({
  selector: 'app-article',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <wick-release-countdown #countdown [attr.film]="film" channel="streaming" (wick-phase-change)="film = $event.film" (wick-error)="tell($event.code)"></wick-release-countdown>
    <p>{{ countdown.channel }}</p>
  `,
})
export class Article {
  film = 'ballerina';
  tell(code: string): void { console.log(code); }
}
