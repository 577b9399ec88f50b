import { defaultLadderPolicy } from '@dondoc/assignments-domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runningApi } from '../testing/running-api.fixture.ts';
import { inspector, leader, mttqHead } from '../testing/sample-ward.fixture.ts';

const api = await runningApi({ startsAt: '2026-06-08T02:00:00.000Z' });
afterAll(() => api.close());

const calendar = '/api/v1/settings/calendar';
const ladder = '/api/v1/settings/ladder';
const storm = {
  date: '2026-06-10',
  name: { vi: 'Nghỉ tránh bão', en: 'Storm' },
  source: '12-QĐ/UBND',
};

let keys = 0;
const post = (path: string, body: object, as = leader, key = `k-${(keys += 1)}`) =>
  api.ask('POST', path, { as, body, key });
const put = (body: object, as = leader, key = `k-${(keys += 1)}`) =>
  api.ask('PUT', ladder, { as, body, key });
const issue = async (deadline: object): Promise<string> => {
  const { body } = await post('/api/v1/assignments', { title: 'Báo cáo nhanh', leadUnit: 'mttq', deadline });
  await api.project();
  return (body as { id: string }).id;
};
const show = async (id: string) => (await api.ask('GET', `/api/v1/assignments/${id}`, { as: leader })).body;

describe('A deadline asked for as a span', () => {
  it('is counted in the ward’s calendar from the moment of asking, and remembers both', async () => {
    expect(await show(await issue({ workingDays: 3, text: 'trong 3 ngày làm việc' }))).toMatchObject({
      deadline: {
        at: '2026-06-12T00:00:00+07:00',
        text: 'trong 3 ngày làm việc',
        calendar: 'vietnam-public-2026+1',
        span: { from: '2026-06-08T02:00:00.000Z', workingDays: 3 },
      },
    });
    expect(await show(await issue({ workingHours: 2 }))).toMatchObject({
      deadline: { at: '2026-06-08T11:00:00+07:00' },
    });
  });

  it('into a year that nobody has announced is refused, naming the year', async () => {
    const body = { title: 'Báo cáo', leadUnit: 'mttq', deadline: { workingDays: 400 } };
    const refused = await post('/api/v1/assignments', body);
    expect(refused.status).toBe(400);
    expect(JSON.stringify(refused.body)).toContain('2027');
  });

  it('in two units at once is refused', async () => {
    const body = { title: 'Báo cáo', leadUnit: 'mttq', deadline: { workingDays: 4, days: 4 } };
    expect((await post('/api/v1/assignments', body)).status).toBe(400);
  });
});

describe('The calendar', () => {
  it('is read by everybody, with the source of each day', async () => {
    const { status, body } = await api.ask('GET', calendar, { as: inspector });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      calendar: 'vietnam-public-2026+1',
      adopted: false,
      coveredYears: [2026],
      daysOff: expect.arrayContaining([
        expect.objectContaining({ date: '2026-09-02', source: expect.stringContaining('Điều 112') }),
      ]),
    });
  });

  it('is changed by leaders only, and with a key', async () => {
    const before = await api.stored();
    expect((await post(`${calendar}/days-off`, storm, mttqHead)).status).toBe(403);
    expect((await post(`${calendar}/days-off`, storm, inspector)).status).toBe(403);
    expect((await api.ask('POST', `${calendar}/days-off`, { as: leader, body: storm })).status).toBe(400);
    expect(
      (await post(`${calendar}/preview`, { change: { kind: 'announce', ...storm } }, mttqHead)).status,
    ).toBe(403);
    expect(await api.stored()).toEqual(before);
  });

  it('shows beforehand which deadlines a day off would move, in words, and changes nothing', async () => {
    const before = await api.stored();
    const { status, body } = await post(`${calendar}/preview`, { change: { kind: 'announce', ...storm } });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      calendar: 'vietnam-public-2026+2',
      open: 2,
      moves: [
        {
          title: 'Báo cáo nhanh',
          from: '2026-06-12T00:00:00+07:00',
          to: '2026-06-13T00:00:00+07:00',
          because: expect.stringContaining('12-QĐ/UBND'),
          words: {
            vi: 'Hạn chuyển từ hết ngày 11/06/2026 sang hết ngày 12/06/2026',
            en: 'The deadline moves from the end of 2026-06-11 to the end of 2026-06-12',
          },
        },
      ],
    });
    expect(await api.stored()).toEqual(before);
  });

  it('takes a day off once, and plans with it at once', async () => {
    const announced = await post(`${calendar}/days-off`, storm, leader, 'k-storm');
    expect(announced).toMatchObject({
      status: 200,
      body: { setting: 'vietnam-public-2026+2', version: 2, repeated: false },
    });
    expect((await post(`${calendar}/days-off`, storm, leader, 'k-storm')).body).toMatchObject({
      repeated: true,
    });
    expect(await post(`${calendar}/days-off`, storm)).toMatchObject({
      status: 409,
      body: { code: 'already-off', detail: 'Ngày 10/06/2026 đã là ngày nghỉ.' },
    });
    expect(await show(await issue({ workingDays: 3 }))).toMatchObject({
      deadline: { at: '2026-06-13T00:00:00+07:00', calendar: 'vietnam-public-2026+2' },
    });
  });

  it('refuses a past day without a reason and a day of a year that is not open', async () => {
    expect(await post(`${calendar}/days-off`, { ...storm, date: '2026-06-05' })).toMatchObject({
      status: 409,
      body: { code: 'past-needs-reason' },
    });
    expect(
      await post(`${calendar}/preview`, { change: { kind: 'announce', ...storm, date: '2027-06-10' } }),
    ).toMatchObject({
      status: 409,
      body: { code: 'year-not-open', detailEn: expect.stringContaining('2027') },
    });
  });

  it('opens a year, in which spans can end from then on', async () => {
    const day = {
      date: '2027-01-01',
      because: { vi: 'Tết', en: 'New Year' },
      source: 'BLLĐ',
      standing: 'law',
    };
    const opened = await post(`${calendar}/years`, { year: 2027, source: 'x', daysOff: [day] });
    expect(opened).toMatchObject({ status: 200, body: { setting: 'vietnam-public-2026+3' } });
    const id = await issue({ workingDays: 200 });
    expect(await show(id)).toMatchObject({ deadline: { at: expect.stringMatching(/^2027-/) } });
  });

  it('withdraws a day off and changes the hours', async () => {
    expect(await post(`${calendar}/withdraw`, { date: '2026-06-10', source: '13-QĐ/UBND' })).toMatchObject({
      body: { setting: 'vietnam-public-2026+4' },
    });
    const hours = { spans: [['08:00', '12:00']], source: '14-QĐ/UBND' };
    expect(await post(`${calendar}/hours`, hours)).toMatchObject({
      body: { setting: 'vietnam-public-2026+5' },
    });
    expect((await api.ask('GET', calendar, { as: leader })).body).toMatchObject({
      adopted: true,
      hours: { spans: [['08:00', '12:00']], source: '14-QĐ/UBND', standing: 'local' },
    });
  });
});

describe('The ladder', () => {
  const mine = JSON.parse(
    JSON.stringify({ ...defaultLadderPolicy, version: 'phuong-1', remindDaysBefore: [2] })
      .replaceAll('ban-xay-dung-dang', 'mttq')
      .replaceAll('thuong-truc-dang-uy', 'ban-thuong-vu'),
  ) as typeof defaultLadderPolicy;
  const reason = 'Nghị quyết chuyên đề';
  let decline: object;
  beforeAll(() => {
    decline = { within: { workingDays: 1, standing: 'local' }, else: mine.ruleOnDecline.else };
  });

  it('is the shipped one until the ward adopts its own', async () =>
    expect((await api.ask('GET', ladder, { as: mttqHead })).body).toEqual({
      adopted: false,
      policy: defaultLadderPolicy,
    }));

  it('is changed by leaders only', async () =>
    expect((await put({ policy: mine, reason }, mttqHead)).status).toBe(403));

  it('with a rule, a unit of time or a target that nobody knows is refused, naming the field', async () => {
    const { status, body } = await put({ policy: { ...mine, whistleAt: '05:00' }, reason });
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ path: 'policy.whistleAt' }] });
    expect((await put({ policy: { ...mine, part: { else: { kind: 'mayor' } } }, reason })).status).toBe(400);
  });

  it('that tells a unit the ward does not have is refused, naming it', async () =>
    expect(await put({ policy: { ...defaultLadderPolicy, version: 'x' }, reason })).toMatchObject({
      status: 409,
      body: {
        code: 'ladder-unit-unknown',
        detail: expect.stringContaining('ban-xay-dung-dang'),
        errors: expect.arrayContaining([
          expect.objectContaining({ path: 'policy.rungs.normal.1.target.unit' }),
        ]),
      },
    }));

  it('whose rungs do not rise is refused', async () => {
    const [first] = mine.rungs.flash;
    const rungs = { ...mine.rungs, flash: [first, first] };
    expect(await put({ policy: { ...mine, rungs }, reason })).toMatchObject({
      status: 409,
      body: { code: 'rungs-not-rising' },
    });
  });

  it('is adopted whole, and rules from then on', async () => {
    const policy = { ...mine, ruleOnDecline: decline };
    expect(await put({ policy, reason })).toMatchObject({
      status: 200,
      body: { setting: 'phuong-1', version: 1, repeated: false },
    });
    expect((await api.ask('GET', ladder, { as: mttqHead })).body).toEqual({ adopted: true, policy });
    const id = await issue({ lastDay: '2026-08-31' });
    await post(`/api/v1/assignments/${id}/decline`, { reason: 'Không thuộc chức năng' }, mttqHead);
    await api.project();
    expect(await show(id)).toMatchObject({ decline: { ruleBy: '2026-06-10T00:00:00+07:00' } });
  });
});
