import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runningApi } from './testing/running-api.fixture.ts';
import { leader } from './testing/sample-ward.fixture.ts';

const api = await runningApi({ startsAt: '2026-03-09T02:00:00.000Z' });
afterAll(() => api.close());

const responseSchema = z.object({
  description: z.string(),
  headers: z.record(z.string(), z.unknown()).optional(),
  content: z
    .record(z.string(), z.object({ schema: z.unknown(), example: z.unknown().optional() }))
    .optional(),
});
const operationSchema = z.object({
  operationId: z.string(),
  summary: z.string(),
  parameters: z
    .array(z.object({ name: z.string(), in: z.string(), required: z.boolean().optional() }))
    .default([]),
  requestBody: z.object({ content: z.record(z.string(), z.unknown()) }).optional(),
  responses: z.record(z.string().regex(/^\d{3}$/), responseSchema),
});
const documentSchema = z.object({
  openapi: z.literal('3.1.0'),
  info: z.object({ title: z.string(), version: z.string() }),
  paths: z.record(z.string(), z.record(z.enum(['get', 'post', 'put']), operationSchema.optional())),
  components: z.object({
    schemas: z.record(z.string(), z.unknown()),
    securitySchemes: z.record(z.string(), z.unknown()),
  }),
});

const raw = (await api.ask('GET', '/docs-json')).body;
const document = documentSchema.parse(raw);
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).flatMap(([method, operation]) =>
    operation ? [{ route: `${method.toUpperCase()} ${path}`, method, ...operation }] : [],
  ),
);

/** Whether a value is what the description says a schema of that name takes. */
const accepts = (name: string) => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const { components } = document;
  const validate = ajv.compile({ components, ...(components.schemas[name] as object) });
  return (value: unknown): boolean => validate(value);
};

/** What asks by a body, and what puts a whole in the place of another: both can be sent twice as they are. */
const changesNothing = ['parseDirective', 'previewCalendar', 'chooseNotifications', 'askWhatIf'];

describe('The description of the API', () => {
  it('lists every route', () =>
    expect(operations.map(({ route }) => route).toSorted()).toEqual([
      'GET /api/v1/assignments',
      'GET /api/v1/assignments/{id}',
      'GET /api/v1/assignments/{id}/attempts',
      'GET /api/v1/assignments/{id}/delay',
      'GET /api/v1/assignments/{id}/notices',
      'GET /api/v1/assignments/{id}/timeline',
      'GET /api/v1/directives',
      'GET /api/v1/duties',
      'GET /api/v1/duties/{id}',
      'GET /api/v1/evaluation/report.docx',
      'GET /api/v1/evaluation/summary.xlsx',
      'GET /api/v1/evaluation/units/{unit}',
      'GET /api/v1/evaluation/units/{unit}/compare',
      'GET /api/v1/evaluation/units/{unit}/dossier.docx',
      'GET /api/v1/evaluation/units/{unit}/dossier.pdf',
      'GET /api/v1/evaluation/waits',
      'GET /api/v1/evaluation/warnings',
      'GET /api/v1/live',
      'GET /api/v1/notifications',
      'GET /api/v1/notifications/choices',
      'GET /api/v1/notifications/dead-letters',
      'GET /api/v1/notifications/unread-count',
      'GET /api/v1/organisation/absences',
      'GET /api/v1/people',
      'GET /api/v1/ratings',
      'GET /api/v1/ratings/quota',
      'GET /api/v1/ratings/{id}',
      'GET /api/v1/reports',
      'GET /api/v1/reports/{id}',
      'GET /api/v1/reports/{id}/report.docx',
      'GET /api/v1/reports/{id}/report.pdf',
      'GET /api/v1/rule-sets',
      'GET /api/v1/rule-sets/{ruleSet}',
      'GET /api/v1/scoreboard',
      'GET /api/v1/scoreboard/{unit}',
      'GET /api/v1/settings/calendar',
      'GET /api/v1/settings/ladder',
      'GET /api/v1/units',
      'GET /api/v1/ward',
      'POST /api/v1/assignments',
      'POST /api/v1/assignments/bulk/issue',
      'POST /api/v1/assignments/bulk/reassign',
      'POST /api/v1/assignments/bulk/set-deadline',
      'POST /api/v1/assignments/{id}/accept-result',
      'POST /api/v1/assignments/{id}/acknowledge',
      'POST /api/v1/assignments/{id}/add-cooperating-unit',
      'POST /api/v1/assignments/{id}/answer-escalation',
      'POST /api/v1/assignments/{id}/assign-part',
      'POST /api/v1/assignments/{id}/cancel',
      'POST /api/v1/assignments/{id}/confirm-objective-cause',
      'POST /api/v1/assignments/{id}/confirm-part',
      'POST /api/v1/assignments/{id}/correct',
      'POST /api/v1/assignments/{id}/decline',
      'POST /api/v1/assignments/{id}/deliver-part',
      'POST /api/v1/assignments/{id}/issue-child',
      'POST /api/v1/assignments/{id}/reassign',
      'POST /api/v1/assignments/{id}/refuse-correction',
      'POST /api/v1/assignments/{id}/report-progress',
      'POST /api/v1/assignments/{id}/request-correction',
      'POST /api/v1/assignments/{id}/request-extension',
      'POST /api/v1/assignments/{id}/resume',
      'POST /api/v1/assignments/{id}/return-part',
      'POST /api/v1/assignments/{id}/return-result',
      'POST /api/v1/assignments/{id}/rule-on-decline',
      'POST /api/v1/assignments/{id}/rule-on-extension',
      'POST /api/v1/assignments/{id}/set-deadline',
      'POST /api/v1/assignments/{id}/submit-result',
      'POST /api/v1/assignments/{id}/suspend',
      'POST /api/v1/directives',
      'POST /api/v1/directives/parse',
      'POST /api/v1/duties',
      'POST /api/v1/duties/{id}/end',
      'POST /api/v1/evaluation/what-if',
      'POST /api/v1/notifications/open-all',
      'POST /api/v1/notifications/shown',
      'POST /api/v1/notifications/{id}/acknowledge',
      'POST /api/v1/notifications/{id}/open',
      'POST /api/v1/notifications/{id}/resend',
      'POST /api/v1/organisation/absences',
      'POST /api/v1/organisation/absences/{id}/end',
      'POST /api/v1/organisation/units/{unit}/deputies',
      'POST /api/v1/organisation/units/{unit}/heads',
      'POST /api/v1/organisation/units/{unit}/officers',
      'POST /api/v1/organisation/units/{unit}/posts/leave',
      'POST /api/v1/ratings',
      'POST /api/v1/ratings/{id}/correct',
      'POST /api/v1/ratings/{id}/decide',
      'POST /api/v1/ratings/{id}/finalise',
      'POST /api/v1/ratings/{id}/general-criteria',
      'POST /api/v1/ratings/{id}/give-leader-criteria',
      'POST /api/v1/ratings/{id}/object',
      'POST /api/v1/ratings/{id}/propose',
      'POST /api/v1/ratings/{id}/record-finding',
      'POST /api/v1/ratings/{id}/refuse-objection',
      'POST /api/v1/ratings/{id}/replan',
      'POST /api/v1/ratings/{id}/self-assess',
      'POST /api/v1/ratings/{id}/uphold-objection',
      'POST /api/v1/ratings/{id}/withdraw-finding',
      'POST /api/v1/reports',
      'POST /api/v1/reports/{id}/edit',
      'POST /api/v1/reports/{id}/issue',
      'POST /api/v1/reports/{id}/redraw',
      'POST /api/v1/reports/{id}/withdraw',
      'POST /api/v1/rule-sets/adopt',
      'POST /api/v1/rule-sets/amend',
      'POST /api/v1/settings/calendar/days-off',
      'POST /api/v1/settings/calendar/hours',
      'POST /api/v1/settings/calendar/preview',
      'POST /api/v1/settings/calendar/withdraw',
      'POST /api/v1/settings/calendar/years',
      'PUT /api/v1/notifications/choices',
      'PUT /api/v1/settings/ladder',
    ]));

  it('has a name of its own for every operation', () =>
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length));

  it('refers only to schemas that it has', () => {
    const references = [...JSON.stringify(raw).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(references.length).toBeGreaterThan(20);
    expect(references.filter((name) => !Object.hasOwn(document.components.schemas, name ?? ''))).toEqual([]);
  });

  it.each(Object.keys(document.components.schemas))('has a usable JSON Schema in %s', (name) =>
    expect(accepts(name)).toBeTypeOf('function'),
  );

  it('is kept to by what the API answers', async () => {
    const { body: people } = await api.ask('GET', '/api/v1/people');
    expect(people).toHaveLength(4);
    expect((people as readonly unknown[]).map(accepts('PersonBody'))).toEqual([true, true, true, true]);
    const { body: problem } = await api.ask('GET', '/api/v1/assignments?limit=x', { as: leader });
    expect(accepts('ProblemBody')(problem)).toBe(true);
    expect(accepts('ProblemBody')(people)).toBe(false);
  });

  it('keeps the tools it was made with to itself', () =>
    expect(JSON.stringify(raw)).not.toMatch(/nestjs_zod|\$defs/));

  it.each(operations)('$route says what it may refuse, with an example', ({ responses }) => {
    const refusals = Object.entries(responses).filter(([status]) => Number(status) >= 400);
    expect(refusals.map(([status]) => status)).toEqual(expect.arrayContaining(['429', '500', '503']));
    for (const [status, { content }] of refusals)
      expect(content?.['application/problem+json']?.example).toMatchObject({ status: Number(status) });
  });

  it('asks for an Idempotency-Key wherever something changes', () => {
    const withKey = operations.filter(({ parameters }) =>
      parameters.some(({ name, required }) => name === 'Idempotency-Key' && required),
    );
    const changing = operations.filter(
      ({ method, operationId }) => method !== 'get' && !changesNothing.includes(operationId),
    );
    expect(withKey).toEqual(changing);
  });

  it('tells of versions on their way in and out', () => {
    const acknowledge = operations.find(({ operationId }) => operationId === 'acknowledge');
    expect(acknowledge?.parameters.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['id', 'If-Match']),
    );
    expect(Object.keys(acknowledge?.responses['200']?.headers ?? {})).toEqual(['ETag']);
  });

  it('is a page for people that runs under the page’s own rules', async () => {
    const { status, body } = await api.ask('GET', '/docs');
    expect(status).toBe(200);
    expect(body).toContain('swagger-ui');
    expect(String(body)).not.toMatch(/<script>|<script(?![^>]*\bsrc=)[^>]*>/);
  });
});
