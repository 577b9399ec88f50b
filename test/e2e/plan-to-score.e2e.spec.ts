import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, type OpenPage } from './open-page.ts';
import { planOf } from './plan.ts';
import type { RunningSystem } from './running-system.ts';

let opened: OpenPage;
let system: RunningSystem;
let page: Page;

beforeAll(async () => {
  opened = await openPage();
  ({ system, page } = opened);
});
afterAll(() => opened.close());

const signInAs = (person: string) => opened.as(person);
const picture = (name: string) => opened.picture(name);

const duty = /Biên soạn tài liệu hỏi đáp/;

describe('From a plan to the scoreboard, through the page', () => {
  it('the secretary reads a plan, reviews its duties and issues them', async () => {
    await signInAs('p-bi-thu');
    await page.getByRole('link', { name: 'Giao việc' }).click();
    const plan = { name: 'ke-hoach.md', mimeType: 'text/markdown', buffer: Buffer.from(planOf(new Date())) };
    await page.getByLabel('Chọn tệp kế hoạch').setInputFiles(plan);
    await page.getByTestId('directive-header').getByText('31-KH/ĐU').waitFor();
    await page.getByTestId('review').getByText(duty).waitFor();
    await picture('review');
    await page.getByRole('button', { name: 'Ban hành 3 nhiệm vụ' }).click();
    await page.getByText('Đã giao 3 nhiệm vụ').first().waitFor();
    expect(await page.getByTestId('issued').getByRole('link').count()).toBe(3);
  });

  it('the head of the lead unit finds it in the inbox, acknowledges it and hands it in', async () => {
    await signInAs('p-truong-ban-xdd');
    await page.getByTestId('inbox-todo').getByRole('link', { name: duty }).waitFor();
    await picture('inbox');
    await page.getByTestId('inbox-todo').getByRole('link', { name: duty }).click();
    await page.getByRole('button', { name: 'Tiếp nhận' }).click();
    await page.getByRole('tab', { name: 'Nộp kết quả' }).click();
    await picture('assignment');
    await page.getByLabel('Tóm tắt kết quả').fill('Đã biên soạn và gửi các chi bộ.');
    await page.getByLabel('Tên minh chứng 1').fill('Tài liệu hỏi đáp');
    await page.getByLabel('Số hiệu hoặc đường dẫn 1').fill('12-TL/BXDĐ');
    await page.getByRole('button', { name: 'Gửi kết quả' }).click();
    await page
      .getByTestId('timeline')
      .locator('[data-event="dondoc.assignment.result-submitted.v1"]')
      .waitFor();
  });

  it('the secretary accepts it', async () => {
    await signInAs('p-bi-thu');
    await page.getByTestId('inbox-to-accept').getByRole('link', { name: duty }).click();
    await page.getByRole('tab', { name: 'Nghiệm thu' }).click();
    await page.getByRole('button', { name: 'Nghiệm thu kết quả' }).click();
    await page.getByText('đã hoàn thành (trước hạn)').first().waitFor();
    await picture('completed');
  });

  it('the scoreboard shows the points, and the assignment behind them', async () => {
    await page.getByRole('link', { name: 'Bảng điểm' }).click();
    await page.getByTestId('score-ban-xay-dung-dang-points').getByText('70,0').waitFor();
    await picture('scoreboard');
    await page.getByTestId('score-ban-xay-dung-dang-quantity').click();
    await page.getByTestId('contributions').getByRole('link', { name: duty }).waitFor();
    await picture('unit-score');
  });

  it('speaks English as well', async () => {
    await page
      .getByRole('button', { name: 'English' })
      .or(page.getByText('English', { exact: true }))
      .first()
      .click();
    await page.getByRole('link', { name: 'Scoreboard', exact: true }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await picture('unit-score-en');
  });
});

describe('A flash assignment that nobody touches', () => {
  it('is reminded of, missed and escalated by timers alone, and costs its unit', async () => {
    const { code, stdout, stderr } = await system.dondoc('demo');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const order = ['Nhắc việc', 'QUÁ HẠN', 'Báo cáo vượt cấp', 'Sau — after'].map((words) =>
      stdout.indexOf(words),
    );
    expect(order.every((at) => at >= 0)).toBe(true);
    expect(stdout.match(/Nhắc việc/g)).toHaveLength(1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

describe('The running system', () => {
  it('says that everything is up and nothing is lost', async () => {
    const { code, stdout } = await system.dondoc('status', '--json');
    const status = JSON.parse(stdout) as { processes: readonly { up: boolean }[]; deadLetters: number };
    expect(status.processes.map(({ up }) => up)).toEqual([true, true, true, true, true]);
    expect(status.deadLetters).toBe(0);
    expect(code).toBe(0);
  });

  it('has read models that equal a fresh fold of the log', async () => {
    expect(await system.dondoc('projections', 'compare')).toMatchObject({ code: 0 });
    expect(await system.dondoc('projections', 'rebuild')).toMatchObject({ code: 0 });
    expect(await system.dondoc('projections', 'compare')).toMatchObject({ code: 0 });
  });

  it('issues a reviewed plan from the command line, once', async () => {
    const plan = 'test/fixtures/directives/ke-hoach-mau.md';
    const reviewed = await system.dondoc('directive', 'review', plan);
    const proposed = JSON.parse(reviewed.stdout) as readonly Readonly<{ deadline: object | null }>[];
    expect(proposed.length).toBeGreaterThan(10);
    // The plan is of a fixed year: its deadlines are taken out, as a reviewer would do once they have passed.
    const duties = system.file(
      'duties.json',
      JSON.stringify(proposed.map((duty) => ({ ...duty, deadline: null }))),
    );

    const issued = await system.dondoc('directive', 'issue', plan, '--duties', duties, '--json');
    expect(issued).toMatchObject({ code: 0, stderr: '' });
    const { id, assignments } = JSON.parse(issued.stdout) as { id: string; assignments: readonly string[] };
    expect(assignments).toEqual(proposed.map((_, index) => `${id}-${index + 1}`));

    const again = await system.dondoc('directive', 'issue', plan, '--duties', duties);
    expect(again).toMatchObject({ code: 1, stdout: '' });
    expect(again.stderr).toContain('đã được giao');
  });
});
