import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { violationOf, type Violation } from '@stowage/persistence';
import type { Request, Response } from 'express';
import { ProblemError } from './problem.js';

/** Turns whatever a request ends in into problem+json. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Request');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const problem = toProblem(error);
    if (problem.status >= 500) this.logger.error(`${request.method} ${request.originalUrl}: ${error instanceof Error ? error.stack : String(error)}`);
    if (response.headersSent) return void response.end();
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem.toProblem()));
  }
}

function toProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  const violation = violationOf(error);
  if (violation) return fromViolation(violation);
  if (error instanceof HttpException) return new ProblemError(error.getStatus(), error.message);
  return fromParser(error) ?? new ProblemError(500, 'Something went wrong on our side. What was saved is safe; the log says more.');
}

function fromViolation({ kind, constraint }: Violation): ProblemError {
  if (kind === 'foreign-key') return new ProblemError(404, 'What this belongs to is not there any more.');
  const what = /^ux_(\w+?)_name$/.exec(constraint)?.[1];
  if (what === undefined) return new ProblemError(409, 'This is there already.');
  return new ProblemError(409, `There is already a ${what} of this name.`, [{ path: 'name', message: 'Must be unique' }]);
}

/** Errors of the body parser say that they may be shown, and with which status. */
function fromParser(error: unknown): ProblemError | undefined {
  const { status, expose, message } = error as { status?: unknown; expose?: unknown; message?: unknown };
  return typeof status === 'number' && expose === true ? new ProblemError(status, String(message)) : undefined;
}
