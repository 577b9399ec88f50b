import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemSchema } from '../http/problem.ts';
import { runningApi } from '../testing/running-api.fixture.ts';
import { leader, mttqHead, officeHead } from '../testing/sample-ward.fixture.ts';
import { absenceViewSchema, organisedSchema } from './organisation.dto.ts';

const monday = '2026-03-09T02:00:00.000Z';
const tuesday = '2026-03-10T02:00:00.000Z';
const friday = '2026-03-13T02:00:00.000Z';
const [deputy, second, officer] = ['p-pho', 'p-pho-hai', 'p-chuyen-vien'];
const mttq = '/api/v1/organisation/units/mttq';
const absences = '/api/v1/organisation/absences';

const api = await runningApi({ startsAt: monday });
afterAll(() => api.close());

let keys = 0;
const post = async (as: string, path: string, body: object = {}, key = `k-${(keys += 1)}`) => {
  const { status, body: answer } = await api.ask('POST', path, { as, key, body });
  if (status >= 400) {
    const { code, detail, detailEn } = problemSchema.parse(answer);
    expect(detail).not.toBe(detailEn);
    return `${status} ${code}`;
  }
  return { status, ...organisedSchema.parse(answer) };
};
const unitOf = async (unit: string) => {
  const { body } = await api.ask('GET', '/api/v1/units', { as: leader });
  return (body as readonly Readonly<{ unit: string }>[]).find((each) => each.unit === unit);
};
const named = (person: string) => ({ person, displayName: person });
const away = { deputy, from: tuesday, until: friday, reason: 'mission' };

beforeAll(async () => {
  for (const person of [deputy, second])
    expect(await post(leader, `${mttq}/deputies`, { person })).toMatchObject({
      status: 200,
      id: 'mttq',
      events: [{ type: 'dondoc.organisation.deputy-appointed.v1' }],
    });
  await post(leader, `${mttq}/officers`, { person: officer });
});

describe('The posts of a unit', () => {
  it('are shown with the unit, and everybody who holds one can sign in', async () => {
    expect(await unitOf('mttq')).toMatchObject({
      deputies: [named(deputy), named(second)],
      officers: [named(officer)],
      standIn: null,
    });
    const { body } = await api.ask('GET', '/api/v1/people');
    expect(body).toContainEqual({
      ...named(officer),
      unit: 'mttq',
      unitName: 'Ủy ban Mặt trận Tổ quốc Việt Nam phường',
      role: 'unit-member',
      post: 'officer',
    });
  });

  it.each([mttqHead, deputy, officer, 'p-kiem-tra'])('are not %s’s to change', async (as) => {
    for (const path of ['heads', 'deputies', 'officers', 'posts/leave'])
      expect(await post(as, `${mttq}/${path}`, { person: as })).toBe('403 not-allowed');
  });

  it('are left at the instant that is named', async () => {
    await post(leader, `${mttq}/officers`, { person: 'p-tam' });
    await post(leader, `${mttq}/posts/leave`, { person: 'p-tam', from: tuesday });
    const signsIn = async () => (await api.ask('GET', '/api/v1/units', { as: 'p-tam' })).status;
    expect(await signsIn()).toBe(200);
    api.setClock(tuesday);
    expect(await signsIn()).toBe(401);
    api.setClock(monday);
  });

  it('answer a mistake with what is wrong', async () => {
    const nowhere = '/api/v1/organisation/units/constructor/heads';
    expect(await post(leader, nowhere, { person: 'p-x' })).toBe('404 unit-unknown');
    expect(await post(leader, `${mttq}/posts/leave`, { person: 'p-x' })).toBe('409 holds-no-post');
    expect(await post(leader, `${mttq}/heads`, { person: 'Trần Thị Mai' })).toBe('400 invalid-request');
    const early = { person: 'p-x', from: '2025-01-01T00:00:00Z' };
    expect(await post(leader, `${mttq}/heads`, early)).toBe('409 appointed-before-predecessor');
  });
});

describe('An absence', () => {
  it('is declared by the head, once for one request', async () => {
    const first = await post(mttqHead, absences, away, 'k-away');
    expect(first).toMatchObject({ status: 201, repeated: false, id: expect.stringMatching(/^vm-/) });
    expect(await post(mttqHead, absences, away, 'k-away')).toMatchObject({ repeated: true });
    expect(await post(mttqHead, absences, away)).toBe('409 absence-overlaps');
    const { body } = await api.ask('GET', absences, { as: officer });
    expect(absenceViewSchema.array().parse(body)).toMatchObject([
      { unit: 'mttq', person: mttqHead, deputy, endedAt: null, inForce: false },
    ]);
  });

  it('is in force between its instants, and shown with the unit', async () => {
    api.setClock(tuesday);
    expect(await unitOf('mttq')).toMatchObject({ head: { person: mttqHead }, standIn: named(deputy) });
    const { body } = await api.ask('GET', '/api/v1/people');
    expect(body).toContainEqual(
      expect.objectContaining({ person: deputy, role: 'unit-head', post: 'deputy', onBehalfOf: mttqHead }),
    );
    api.setClock(friday);
    expect(await unitOf('mttq')).toMatchObject({ standIn: null });
    api.setClock(monday);
  });

  it.each([
    ['another head for this unit', officeHead, { ...away, unit: 'mttq' }, '403 not-allowed'],
    ['a deputy', second, away, '403 not-allowed'],
    ['the head, naming an officer', mttqHead, { ...away, deputy: officer }, '409 not-a-deputy'],
    ['the head, backwards', mttqHead, { ...away, from: friday }, '409 absence-ends-too-early'],
    ['a leader for a unit there is not', leader, { ...away, unit: 'khong-co' }, '404 unit-unknown'],
    ['the head, with a reason in words', mttqHead, { ...away, reason: 'ốm' }, '400 invalid-request'],
  ])('is not declared by %s', async (_, as, body, refusal) =>
    expect(await post(as, absences, body)).toBe(refusal),
  );

  it('is declared for anybody by a leader, and ended by whoever stood in, or is back', async () => {
    const next = {
      unit: 'mttq',
      deputy: second,
      from: '2026-04-06T00:00:00Z',
      until: '2026-04-10T00:00:00Z',
    };
    const declared = await post(leader, absences, next);
    const id = typeof declared === 'string' ? declared : declared.id;
    expect(await post(officeHead, `${absences}/${id}/end`)).toBe('403 not-allowed');
    expect(await post(deputy, `${absences}/${id}/end`)).toBe('403 not-allowed');
    expect(await post(second, `${absences}/${id}/end`)).toMatchObject({
      events: [{ type: 'dondoc.organisation.absence-ended.v1' }],
    });
    expect(await post(mttqHead, `${absences}/${id}/end`)).toMatchObject({ status: 200, events: [] });
    expect(await post(leader, `${absences}/vm-0/end`)).toBe('404 absence-unknown');
  });
});

describe('A deputy who stands in for a leader', () => {
  it('gives out work, and does not change posts or lengthen the absence', async () => {
    const unit = '/api/v1/organisation/units/ban-thuong-vu';
    await post(leader, `${unit}/deputies`, { person: 'p-pho-bi-thu' });
    await post(leader, absences, { ...away, deputy: 'p-pho-bi-thu' });
    const issue = async () => {
      const body = { title: 'Báo cáo tháng', leadUnit: 'mttq' };
      const key = `k-${(keys += 1)}`;
      return (await api.ask('POST', '/api/v1/assignments', { as: 'p-pho-bi-thu', key, body })).status;
    };
    expect(await issue()).toBe(403);
    api.setClock(tuesday);
    expect(await issue()).toBe(201);
    expect(await post('p-pho-bi-thu', `${unit}/heads`, { person: 'p-pho-bi-thu' })).toBe('403 not-allowed');
    const longer = { ...away, deputy: 'p-pho-bi-thu', from: friday, until: '2026-12-01T00:00:00Z' };
    expect(await post('p-pho-bi-thu', absences, longer)).toBe('403 not-allowed');
    api.setClock(friday);
    expect(await issue()).toBe(403);
  });
});
