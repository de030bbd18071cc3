import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiParam, ApiQuery, ApiResponse } from '@nestjs/swagger';
import { problemSchema } from '@stowage/contracts';
import { z } from 'zod';

export interface Documentation {
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Media type of the body; JSON where absent. */
  readonly consumes?: string;
  /** Absent = the answer has no JSON body. */
  readonly response?: z.ZodType;
  /** Media type of the answer; JSON where absent. */
  readonly produces?: string;
  /** 200 where absent. */
  readonly status?: number;
  /** Statuses of refusals beside 400 and 500. */
  readonly refusals?: readonly number[];
}

type Schema = Record<string, unknown>;

/** Describes a route in OpenAPI from the very schemas that check it. */
export function Documented(documentation: Documentation): MethodDecorator {
  const { summary, params, query, body, consumes, refusals = [] } = documentation;
  return applyDecorators(
    ApiOperation({ summary }),
    ...fields(params).map(([name, schema]) => ApiParam({ name, schema, required: true })),
    ...fields(query).map(([name, schema]) => ApiQuery({ name, schema, required: false })),
    ...(body ? [ApiConsumes(consumes ?? 'application/json'), ApiBody({ schema: jsonSchema(body, 'input'), required: true })] : []),
    answer(documentation),
    ...[400, ...(params ? [404] : []), ...refusals, 500].map((status) =>
      ApiResponse({ status, description: 'Refused or failed', content: { 'application/problem+json': { schema: jsonSchema(problemSchema, 'output') } } })),
  );
}

function answer({ response, produces = 'application/json', status = 200 }: Documentation): MethodDecorator {
  if (!response && produces === 'application/json') return ApiResponse({ status, description: 'Done' });
  const schema = response ? jsonSchema(response, 'output') : { type: 'string', format: 'binary' };
  return ApiResponse({ status, description: 'Done', content: { [produces]: { schema } } });
}

function fields(object: z.ZodObject | undefined): [string, Schema][] {
  return Object.entries(object?.shape ?? {}).map(([name, schema]) => [name, jsonSchema(schema as z.ZodType, 'input')]);
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Schema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'openapi-3.0', io }) as Schema;
  return rest;
}
