import { directiveStream, type DirectiveIssued } from '@dondoc/directives-domain';
import type pg from 'pg';
import { z } from 'zod';

export const DIRECTIVE_REGISTER = Symbol('DirectiveRegister');

export const listedDirectiveSchema = z.object({
  id: z.string(),
  number: z.string().nullable(),
  title: z.string().nullable(),
  issuedOn: z.string().nullable(),
  issuedAt: z.string(),
  duties: z.int(),
});
export type ListedDirective = Readonly<z.output<typeof listedDirectiveSchema>>;

/** The documents that gave work, the latest first. */
export type DirectiveRegister = Readonly<{ list: () => Promise<readonly ListedDirective[]> }>;

type Row = Readonly<{ stream: string; data: string }>;

/** Streams of directives are few and hold one event each: the log's own key is index enough, and never behind. */
const issued = `
  select stream, data from es.event
  where tenant = $1 and stream >= $2 and stream < $3 and version = 1
  order by transaction_id desc, position desc`;

export const postgresDirectiveRegister = (
  pool: Pick<pg.Pool, 'query'>,
  tenant: string,
): DirectiveRegister => {
  const category = directiveStream('');
  const afterCategory = category.replace(/\/$/, '0');
  return {
    list: async () => {
      const { rows } = await pool.query<Row>(issued, [tenant, category, afterCategory]);
      return rows.map(({ stream, data }) => {
        const { at, document, duties } = JSON.parse(data) as DirectiveIssued['data'];
        const { number, title, issuedOn } = document;
        return {
          id: stream.slice(category.length),
          number,
          title,
          issuedOn,
          issuedAt: at,
          duties: duties.length,
        };
      });
    },
  };
};
