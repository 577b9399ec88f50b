import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runningApi, statusOf, type Asked } from '../testing/running-api.fixture.ts';
import { inspector, leader, mttqHead, officeHead } from '../testing/sample-ward.fixture.ts';
import { problemSchema } from './problem.ts';

const now = '2026-03-09T02:00:00.000Z';
const assignments = '/api/v1/assignments';
const body = { title: 'Báo cáo tháng', leadUnit: 'mttq', deadline: { lastDay: '2026-03-31' } };

const api = await runningApi({ startsAt: now });
afterAll(() => api.close());

let id = '';
beforeAll(async () => {
  const issued = await api.ask('POST', assignments, { as: leader, key: 'k-issue', body });
  id = (issued.body as { id: string }).id;
});

/**
 * Asks for what is to be refused: the problem, having made sure that nothing was stored, or where the decider said no to
 * a command on an assignment, only that somebody tried.
 */
const refused = async (method: 'GET' | 'POST', path: string, asked: Asked = {}) => {
  const [events, commands] = await api.stored();
  const answer = await api.ask(method, path.replace(':id', id), asked);
  const kept = answer.status === 409 && path.includes(':id') ? 1 : 0;
  expect(await api.stored()).toEqual([events + kept, commands + kept]);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  const problem = problemSchema.parse(answer.body);
  expect(problem.status).toBe(answer.status);
  expect(problem.type).toBe(`urn:dondoc:problem:${problem.code}`);
  expect(problem.detail).not.toBe(problem.detailEn);
  return problem;
};
const refusal = async (...asked: Parameters<typeof refused>) => {
  const { status, code } = await refused(...asked);
  return `${status} ${code}`;
};
const post = (path: string, asked: Asked) => refusal('POST', path, asked);

describe('A request that cannot be read', () => {
  it('names the path of each wrong field', async () => {
    const wrong = { ...body, coefficient: 0, cooperatingUnits: ['mttq', 'Văn phòng'] };
    const { status, code, errors } = await refused('POST', assignments, {
      as: leader,
      key: 'k',
      body: wrong,
    });
    expect([status, code]).toEqual([400, 'invalid-request']);
    expect(errors?.map(({ path }) => path).toSorted()).toEqual(['coefficient', 'cooperatingUnits.1']);
  });

  it('names the field of a unit that the ward does not have', async () => {
    const wrong = { ...body, leadUnit: 'khong-co', cooperatingUnits: ['mttq', 'cung-khong'] };
    const { errors } = await refused('POST', assignments, { as: leader, key: 'k', body: wrong });
    expect(errors?.map(({ path }) => path)).toEqual(['leadUnit', 'cooperatingUnits.1']);
  });

  it.each([
    ['broken JSON', { body: '{"title":' }, '400 invalid-request'],
    ['no body', {}, '400 invalid-request'],
    ['a number where an object belongs', { body: '7' }, '400 invalid-request'],
    ['a character that cannot be stored', { body: { ...body, title: 'a\u0000b' } }, '400 invalid-request'],
    ['a wrong If-Match', { body, ifMatch: '3' }, '400 invalid-request'],
    ['more than 3 MB', { body: { ...body, title: 'x'.repeat(3_200_000) } }, '413 too-large'],
    [
      'another encoding',
      { body: '{}', headers: { 'Content-Type': 'application/json; charset=latin1' } },
      '415 unsupported-media-type',
    ],
  ])('is refused for %s', async (_, asked, expected) =>
    expect(await post(assignments, { as: leader, key: 'k', ...asked })).toBe(expected),
  );

  it.each(['?limit=0', '?limit=x', '?role=owner', '?unit=A', '?cursor=x', '?page=2'])(
    'is refused for %s',
    async (query) =>
      expect(await refusal('GET', `${assignments}${query}`, { as: leader })).toBe('400 invalid-request'),
  );

  it.each([undefined, 'two words'])('needs an Idempotency-Key, not "%s"', async (key) =>
    expect(await post(`${assignments}/:id/acknowledge`, { as: mttqHead, ...(key && { key }) })).toBe(
      '400 idempotency-key-required',
    ),
  );
});

describe('A request by the wrong person', () => {
  it.each([undefined, 'p-nobody', '../x'])('is not signed in as %s', async (as) => {
    const asked = { key: 'k', body, ...(as !== undefined && { as }) };
    expect(await refusal('GET', assignments, asked.as ? { as: asked.as } : {})).toBe('401 not-signed-in');
    expect(await post(assignments, asked)).toBe('401 not-signed-in');
  });

  it.each([mttqHead, inspector])('may not give out work as %s, whatever it sends', async (as) => {
    expect(await post(assignments, { as, key: 'k', body })).toBe('403 not-allowed');
    expect(await post('/api/v1/directives', { as, key: 'k', body: {} })).toBe('403 not-allowed');
  });

  it('may not do another unit’s work', async () => {
    const problem = await refused('POST', `${assignments}/:id/acknowledge`, { as: officeHead, key: 'k' });
    expect(problem).toMatchObject({
      status: 409,
      code: 'not-the-lead-unit',
      title: 'Quy tắc nghiệp vụ không cho phép',
      detail: 'Chỉ đơn vị chủ trì (mttq) được làm việc này.',
      detailEn: 'Only the lead unit (mttq) may do this.',
      instance: `${assignments}/${id}/acknowledge`,
    });
  });
});

describe('A request for what is not there', () => {
  it.each([
    `${assignments}/gv-none`,
    `${assignments}/gv-none/timeline`,
    `${assignments}/a%00b`,
    `${assignments}/A B`,
  ])('%s names no assignment', async (path) =>
    expect(await refusal('GET', path, { as: leader })).toBe('404 assignment-unknown'),
  );

  it('cannot be worked on either', async () =>
    expect(await post(`${assignments}/gv-none/acknowledge`, { as: mttqHead, key: 'k' })).toBe(
      '404 assignment-unknown',
    ));

  it.each(['/api/v1/nothing', '/api/v2/units', '/api'])('%s is no address', async (path) =>
    expect(await refusal('GET', path, { as: leader })).toBe('404 not-found'),
  );

  it('names no unit', async () =>
    expect(await refusal('GET', '/api/v1/scoreboard/khong-co', { as: leader })).toBe('404 unit-unknown'));
});

describe('A request that was meant for another machine', () => {
  const asHost = (host: string) => statusOf(`${api.url}/api/v1/people`, { host });

  it('gets no answer, though its name led here', async () => {
    expect(await asHost('rebound.example.com')).toBe(421);
    expect(await asHost('localhost:3000')).toBe(200);
  });
});

describe('A command that the domain or somebody else forestalls', () => {
  it.each([
    ['report-progress', { percent: 10, result: 'x' }, '409 not-acknowledged'],
    ['submit-result', { summary: 'x', evidence: [] }, '409 not-acknowledged'],
    ['accept-result', {}, '409 nothing-submitted'],
    ['return-result', { reason: 'x' }, '409 nothing-submitted'],
  ])('%s comes too early', async (step, given, expected) =>
    expect(await post(`${assignments}/:id/${step}`, { as: mttqHead, key: `k-${step}`, body: given })).toBe(
      expected,
    ),
  );

  it('would be late before it begins', async () => {
    const late = { ...body, deadline: { lastDay: '2026-03-08' } };
    expect(await post(assignments, { as: leader, key: 'k-late', body: late })).toBe('409 deadline-not-ahead');
  });

  it('speaks of a version that has passed, and hears the actual one', async () => {
    const problem = await refused('POST', `${assignments}/:id/acknowledge`, {
      as: mttqHead,
      key: 'k-a',
      ifMatch: '"4"',
    });
    expect(problem).toMatchObject({ status: 412, code: 'version-conflict' });
    expect([problem.detail, problem.detailEn].every((text) => text.includes('1'))).toBe(true);
  });
});

describe('A command sent twice', () => {
  it('is carried out once and answers both times with the same', async () => {
    const asked = { as: leader, key: 'k-twice', body };
    const first = await api.ask('POST', assignments, asked);
    const stored = await api.stored();
    const second = await api.ask('POST', assignments, { ...asked, ifMatch: '"9"' });
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual({ ...(first.body as object), repeated: true });
    expect(second.headers.get('etag')).toBe('"1"');
    expect(await api.stored()).toEqual(stored);
  });

  it('at the same time is carried out once', async () => {
    const [events] = await api.stored();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => api.ask('POST', assignments, { as: leader, key: 'k-at-once', body })),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    expect(answers.filter(({ body: result }) => !(result as { repeated: boolean }).repeated)).toHaveLength(1);
    expect((await api.stored())[0]).toBe(events + 1);
  });

  it('after a refusal is decided anew', async () => {
    expect(
      await post(`${assignments}/:id/report-progress`, {
        as: mttqHead,
        key: 'k-early',
        body: { percent: 5, result: 'x' },
      }),
    ).toBe('409 not-acknowledged');
    await api.ask('POST', `${assignments}/${id}/acknowledge`, { as: mttqHead, key: 'k-ack' });
    const again = await api.ask('POST', `${assignments}/${id}/report-progress`, {
      as: mttqHead,
      key: 'k-early',
      body: { percent: 5, result: 'x' },
    });
    expect(again.status).toBe(200);
  });
});
