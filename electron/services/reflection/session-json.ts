import { z } from 'zod';
import { type Theme, themes } from '../../../shared/domain/reflection/pack';

const lines = z.array(z.string());
const known = z.array(z.enum(themes));

/** What is one JSON value in its column; anything else there is a damaged store, and a fault. */
export function parseLines(json: string): readonly string[] {
  return lines.parse(JSON.parse(json));
}

export function parseThemes(json: string): readonly Theme[] {
  return known.parse(JSON.parse(json));
}
