import { handleWith, startOfLog, type EventStore } from '@dondoc/event-sourcing-kernel';
import { organisationDecider, organisationStream } from '@dondoc/organisation-domain';
import { afterAll, describe, expect, it } from 'vitest';
import { drawnFrom } from '../evaluation/papers/printed.ts';
import { EVENT_STORE } from '../store/event-store.ts';
import { runningApi } from '../testing/running-api.fixture.ts';
import { leader, mttqHead, tenant } from '../testing/sample-ward.fixture.ts';

const march = '2026-03-09T02:00:00.000Z';
const may = '2026-05-04T02:00:00.000Z';

const api = await runningApi({ startsAt: march });
afterAll(() => api.close());

describe('The sample people', () => {
  it('are the heads of the units, with their names where the directory has them', async () => {
    const { status, body } = await api.ask('GET', '/api/v1/people');
    expect(status).toBe(200);
    expect(body).toEqual([
      {
        person: leader,
        unit: 'ban-thuong-vu',
        unitName: 'Ban Thường vụ Đảng ủy phường',
        post: 'head',
        role: 'leader',
        displayName: 'Lê Minh Quang',
      },
      expect.objectContaining({ person: mttqHead, role: 'unit-head', displayName: 'Trần Thị Mai' }),
      expect.objectContaining({ person: 'p-van-phong', role: 'unit-head', displayName: 'p-van-phong' }),
      expect.objectContaining({ person: 'p-kiem-tra', role: 'inspector' }),
    ]);
  });

  it('see the units with their heads', async () => {
    const { body } = await api.ask('GET', '/api/v1/units', { as: mttqHead });
    expect(body).toContainEqual({
      unit: 'mttq',
      name: 'Ủy ban Mặt trận Tổ quốc Việt Nam phường',
      kind: 'front',
      parent: null,
      head: { person: mttqHead, displayName: 'Trần Thị Mai' },
      standIn: null,
      deputies: [],
      officers: [],
    });
  });
});

describe('The ward', () => {
  it('says before anybody signs in that its data is sample data, as its papers do', async () => {
    expect(await api.ask('GET', '/api/v1/ward')).toMatchObject({ status: 200, body: { sample: true } });
    expect(drawnFrom(march, startOfLog)).toMatchObject({ sample: true });
  });
});

describe('A head who leaves the post', () => {
  it('is nobody from that instant on, and the successor is somebody', async () => {
    const appoint = handleWith(api.app.get<EventStore>(EVENT_STORE), organisationDecider);
    await appoint(
      organisationStream(tenant),
      {
        type: 'AppointHead',
        data: { at: march, unit: 'mttq', person: 'p-moi', from: '2026-04-01T00:00:00+07:00' },
      },
      { tenant, actor: 'system:test', commandId: 'c-1', causationId: 'c-1', correlationId: 'c-1' },
    );
    const signsIn = async (as: string) => (await api.ask('GET', '/api/v1/units', { as })).status;
    expect([await signsIn(mttqHead), await signsIn('p-moi')]).toEqual([200, 401]);
    api.setClock(may);
    expect([await signsIn(mttqHead), await signsIn('p-moi')]).toEqual([401, 200]);
  });
});
