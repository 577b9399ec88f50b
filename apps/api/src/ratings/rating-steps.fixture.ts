import { ratingChangedSchema, ratingViewSchema } from '@dondoc/evaluation-contracts';
import { expect } from 'vitest';
import type { runningApi } from '../testing/running-api.fixture.ts';
import { inspector, leader } from '../testing/sample-ward.fixture.ts';

export const path = '/api/v1/ratings';

export const criteria = Array.from({ length: 6 }, (_, index) => ({
  code: `criterion-${index + 1}`,
  points: 5,
  evidence: 'Biên bản',
  cause: null,
}));

export const decision = { grade: 'good', reason: 'Theo kết quả chung', document: '120-QĐ/ĐU' };

/** The steps of ratings as clients take them, each with a key of its own. */
export const ratingSteps = (api: Pick<Awaited<ReturnType<typeof runningApi>>, 'ask' | 'project'>) => {
  let keys = 0;
  const post = (address: string, as: string, body: object = {}) =>
    api.ask('POST', address, { as, key: `r-${(keys += 1)}`, body });
  const step = (id: string, name: string, as: string, body: object = {}) =>
    post(`${path}/${id}/${name}`, as, body);
  const works = async (id: string, name: string, as: string, body?: object) =>
    expect(await step(id, name, as, body)).toMatchObject({ status: 200 });
  const open = async (body: object): Promise<string> => {
    const { status, body: answer } = await post(path, leader, { ruleSet: '366-2025', ...body });
    expect(status, JSON.stringify(answer)).toBe(201);
    return ratingChangedSchema.parse(answer).id;
  };
  const view = async (id: string) => {
    await api.project();
    return ratingViewSchema.parse((await api.ask('GET', `${path}/${id}`, { as: inspector })).body);
  };
  /** Rated by the engine and decided on. */
  const decided = async (body: object, given: object): Promise<string> => {
    const id = await open(body);
    await works(id, 'propose', leader);
    await works(id, 'decide', leader, { ...decision, ...given });
    return id;
  };
  return { post, step, works, open, view, decided };
};
