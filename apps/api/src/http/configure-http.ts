import { existsSync } from 'node:fs';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import compression from 'compression';
import type { Request, Response } from 'express';
import { VERSION } from '../config/version.js';
import { sendNotFoundPage } from './not-found-page.js';
import { ProblemFilter } from './problem.filter.js';

/** Everything about HTTP that is not a route: addresses, compression, errors, the dashboard's files and the documentation. */
export function configureHttp(app: NestExpressApplication, webFolder: string): void {
  app.disable('x-powered-by');
  app.use((_: Request, response: Response, next: () => void) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    next();
  });
  app.use(compression({ filter: (request: Request, response: Response) => !isEventStream(response) && compression.filter(request, response) }));
  app.setGlobalPrefix('api');
  app.useBodyParser('json', { limit: '20mb' });
  app.useGlobalFilters(new ProblemFilter());
  if (existsSync(webFolder)) app.useStaticAssets(webFolder, { setHeaders: setCacheHeaders });
  const document = SwaggerModule.createDocument(app, new DocumentBuilder().setTitle('Stowage').setVersion(VERSION).build());
  SwaggerModule.setup('api/docs', app, document, { jsonDocumentUrl: 'api/docs-json', customSiteTitle: 'Stowage API' });
}

/** Last in line, after every route: the dashboard's 404 page for what is not there. Call after `app.init()`. */
export function configureNotFound(app: NestExpressApplication, webFolder: string): void {
  app.use((_: Request, response: Response) => sendNotFoundPage(response, webFolder));
}

/** A compressed stream would hold events back until enough of them are there. */
function isEventStream(response: Response): boolean {
  return String(response.getHeader('content-type')).startsWith('text/event-stream');
}

/** Next names its built files by their content, so they never change; pages are asked for again. */
function setCacheHeaders(response: Response, file: string): void {
  response.setHeader('Cache-Control', file.includes('/_next/static/') ? 'public, max-age=31536000, immutable' : 'no-cache');
}
