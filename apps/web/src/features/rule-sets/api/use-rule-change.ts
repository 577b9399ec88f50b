import { whatIfSchema } from '@dondoc/evaluation-projections';
import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { useApi } from '../../../api/api-context.ts';
import { useCommand } from '../../../api/use-command.ts';
import type { Trying } from '../rule-change.ts';

const ruleSetChangedSchema = z.object({ ruleSet: z.string(), hash: z.string() });

/** A change of the rules is tried on this year first, and made as it was tried. */
export const useRuleChange = <Asked extends object>(path: '/rule-sets/adopt' | '/rule-sets/amend') => {
  const api = useApi();
  const preview = useMutation({
    mutationFn: async ({ asked, trying }: Readonly<{ asked: Asked; trying: Trying }>) => ({
      asked,
      trying,
      found:
        trying.change &&
        (await api.send('/evaluation/what-if', whatIfSchema, { body: { change: trying.change } })),
    }),
  });
  const command = useCommand(ruleSetChangedSchema, ['rule-sets', 'scoreboard']);
  return {
    look: preview.mutate,
    /** What was looked at last, and what it would change. */
    looked: preview.data ?? null,
    forget: () => {
      preview.reset();
      command.reset();
    },
    make: (asked: Asked, callbacks: Parameters<typeof command.mutate>[1]) =>
      command.mutate({ path, body: asked }, callbacks),
    isLooking: preview.isPending,
    isMaking: command.isPending,
    error: command.error ?? preview.error,
  };
};
