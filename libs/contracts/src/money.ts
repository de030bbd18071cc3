import type { Money } from '@stowage/domain';
import { z } from 'zod';

export const currencySchema = z.string().regex(/^[A-Z]{3}$/, 'Expected an ISO 4217 code such as USD');

export const moneySchema: z.ZodType<Money> = z.strictObject({ amount: z.number().min(0), currency: currencySchema });
