import { bootstrapApplication } from '@angular/platform-browser';
import { Article } from './app/article';
import { config } from './app/config';

await bootstrapApplication(Article, config);
