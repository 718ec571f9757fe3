import { ChangeDetectionStrategy, Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'wick-widgets/fact';
import 'wick-widgets/film-card';
import 'wick-widgets/provider';
import 'wick-widgets/release-countdown';

@Component({
  selector: 'app-article',
  templateUrl: './article.html',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Article {
  readonly film = signal('ballerina');
  readonly asOf = signal<string | undefined>(undefined);
  readonly heard = signal('nothing yet');
}
