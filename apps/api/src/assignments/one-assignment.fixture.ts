import { assignmentViewSchema, commandResultSchema } from '@dondoc/assignments-contracts';
import { expect } from 'vitest';
import type { runningApi } from '../testing/running-api.fixture.ts';
import { leader } from '../testing/sample-ward.fixture.ts';

type Api = Awaited<ReturnType<typeof runningApi>>;

/** Begins assignments of MTTQ, and shows what people do about each. */
export const beginning = (api: Api, startsAt: string) => {
  let keys = 0;
  const nextKey = (): string => `k-${(keys += 1)}`;
  return async (given: object = { deadline: { lastDay: '2026-03-31' } }) => {
    api.setClock(startsAt);
    const body = { title: 'Báo cáo tháng', leadUnit: 'mttq', ...given };
    const issued = await api.ask('POST', '/api/v1/assignments', { as: leader, key: nextKey(), body });
    const { id } = commandResultSchema.parse(issued.body);
    const post = (as: string, step: string, said?: object, key = nextKey()) =>
      api.ask('POST', `/api/v1/assignments/${id}/${step}`, { as, key, ...(said && { body: said }) });
    return {
      id,
      post,
      /** What happened, by its contract's name. */
      does: async (as: string, step: string, said?: object) => {
        const { status, body: answer } = await post(as, step, said);
        expect(status, JSON.stringify(answer)).toBe(200);
        return commandResultSchema.parse(answer).events.map(({ type }) => type);
      },
      /** The refusal's status and code. */
      fails: async (as: string, step: string, said?: object) => {
        const { status, body: problem } = await post(as, step, said);
        return { status, ...(problem as object) };
      },
      view: async () => {
        await api.project();
        const { body: shown } = await api.ask('GET', `/api/v1/assignments/${id}`, { as: leader });
        return assignmentViewSchema.parse(shown);
      },
    };
  };
};
