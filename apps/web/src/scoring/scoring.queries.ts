import { assignmentViewSchema, type AssignmentView } from '@dondoc/assignments-contracts';
import { scoreboardSchema, unitEvaluationSchema, warningsSchema } from '@dondoc/evaluation-projections';
import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import type { Api } from '../api/api-client.ts';
import { askedAddress, asking, type Asked } from './asked.ts';

/** What was asked as of an instant stays as it was; what is asked as of now is asked again. */
const anyway = ({ asOf }: Partial<Asked>) => ({ refetchInterval: asOf ? (false as const) : 30_000 });

export const scoreboardQuery = (api: Api, asked: Partial<Asked> = {}) =>
  queryOptions({
    queryKey: ['scoreboard', 'all', askedAddress(asked)],
    queryFn: ({ signal }) => api.read(asking('/scoreboard', asked), scoreboardSchema, signal),
    ...anyway(asked),
  });

export const unitEvaluationQuery = (api: Api, unit: string, asked: Partial<Asked> = {}) =>
  queryOptions({
    queryKey: ['scoreboard', 'unit', unit, askedAddress(asked)],
    queryFn: ({ signal }) =>
      api.read(asking(`/evaluation/units/${encodeURIComponent(unit)}`, asked), unitEvaluationSchema, signal),
    ...anyway(asked),
  });

/** Where each unit's present course ends. */
export const warningsQuery = (api: Api, asked: Partial<Asked> = {}) =>
  queryOptions({
    queryKey: ['scoreboard', 'warnings', askedAddress(asked)],
    queryFn: ({ signal }) => api.read(asking('/evaluation/warnings', asked), warningsSchema, signal),
    ...anyway(asked),
  });

const pageSchema = z.object({ items: z.array(assignmentViewSchema), next: z.string().nullable() });

/** Every assignment that a person may see, of one unit or of all. */
export const everyAssignmentQuery = (api: Api, unit: string | null) =>
  queryOptions({
    queryKey: ['assignments', 'every', unit],
    queryFn: async ({ signal }) => {
      const all: AssignmentView[] = [];
      let cursor: string | null = null;
      do {
        const address = new URLSearchParams({
          limit: '200',
          ...(unit !== null && { unit }),
          ...(cursor !== null && { cursor }),
        });
        const page: z.output<typeof pageSchema> = await api.read(
          `/assignments?${address.toString()}`,
          pageSchema,
          signal,
        );
        all.push(...page.items);
        cursor = page.next;
      } while (cursor !== null);
      return all;
    },
    staleTime: 30_000,
  });
