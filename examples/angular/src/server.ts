import { AngularNodeAppEngine, createNodeRequestHandler, isMainModule, writeResponseToNodeResponse } from '@angular/ssr/node';
import { createServer } from 'node:http';

const engine = new AngularNodeAppEngine();
