import { z } from 'zod';
import { isLocalDate } from '../domain/dates';
import { asKept, unseen } from '../domain/kept-text';

/** Shapes that every topic's input uses. Limits are generous for people and finite for the store. */
export const id = z.string().regex(/^[0-9a-z-]{1,64}$/, 'is not an id');

function text(max: number) {
  return z
    .string()
    .max(max, `is longer than ${max} characters`)
    .refine((value) => !unseen.test(value), 'holds a character that cannot be shown')
    .refine((value) => value.isWellFormed(), 'holds half a character')
    .transform(asKept);
}

/** A name or a label, one line. */
export const name = text(500)
  .transform((value) => value.replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1, 'is empty'));
export const optionalName = text(500).transform((value) => value.replace(/\s+/g, ' ').trim());
/** Some sentences; may be empty. */
export const words = text(20_000).transform((value) => value.trim());
/** Some sentences; must say something. */
export const neededWords = words.pipe(z.string().min(1, 'says nothing yet'));
/** A calendar date that exists, from 1900 to 2200. */
export const date = z
  .string()
  .refine(isLocalDate, 'is not a date')
  .refine((value) => value >= '1900-01-01' && value <= '2200-12-31', 'is not a date we can keep');
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time');
/** Whole pence, up to ten million pounds. */
export const pence = z.number().int('is not whole pence').min(0).max(1_000_000_000);
export const days = z.number().int().min(1).max(60);
export const nothing = z.strictObject({});
