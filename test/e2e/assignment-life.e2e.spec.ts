import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, type OpenPage } from './open-page.ts';

const leader = 'p-bi-thu';
const doer = 'p-truong-ban-xdd';
const titles = ['Rà soát công tác dân vận', 'Tổng hợp công tác dân vận'] as const;
const [title] = titles;

let opened: OpenPage;
let page: Page;
let addresses: readonly string[];

/** Work given by hand, without a deadline; its id comes from its key, and other suites share the topics. */
const issue = async (name: string): Promise<string> => {
  const answer = await fetch(`${opened.system.url}/api/v1/assignments`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'X-Dondoc-Person': leader,
      'Idempotency-Key': randomUUID(),
    },
    body: JSON.stringify({
      title: name,
      leadUnit: 'ban-xay-dung-dang',
      cooperatingUnits: ['van-phong-dang-uy'],
    }),
  });
  expect(answer.status).toBe(201);
  const { id } = (await answer.json()) as { id: string };
  return id;
};

beforeAll(async () => {
  opened = await openPage();
  page = opened.page;
  const ids = await Promise.all(titles.map(issue));
  addresses = ids.map((id) => `/assignments/${id}`);
});
afterAll(() => opened.close());

const happened = (event: string) =>
  page.getByTestId('timeline').locator(`[data-event="dondoc.assignment.${event}.v1"]`).first().waitFor();
const send = (name: string) => page.getByRole('button', { name, exact: true }).click();
const besides = async (name: string) => {
  await page.getByTestId('other-actions').getByText('Việc khác').click();
  await page.getByTestId('other-actions').getByRole('link', { name, exact: true }).click();
};
/** Chooses a last day by its distance from today: a date that is named asks nothing of the calendar. */
const lastDay = async (label: string, days: number) => {
  await page.getByLabel(label, { exact: true }).selectOption({ label: 'Ngày cuối cùng' });
  const day = new Date(Date.now() + days * 86_400_000 + 7 * 3_600_000).toISOString().slice(0, 10);
  const field = page.getByLabel('Ngày cuối cùng');
  await field.fill(day.split('-').reverse().join('/'));
  await field.press('Enter');
};

describe('From no deadline to a result accepted, through the page', () => {
  it('the secretary finds what has no deadline, and sets one for all of it at once', async () => {
    await opened.as(leader);
    await page.getByRole('link', { name: 'Nhiệm vụ', exact: true }).click();
    await page.getByRole('link', { name: 'Chưa có hạn' }).click();
    await page.getByLabel('Tên nhiệm vụ (không cần dấu)').fill('cong tac DAN VAN');
    await send('Lọc');
    await page.getByTestId('total').getByText('2 nhiệm vụ', { exact: true }).waitFor();
    await page.getByLabel('Chọn mọi nhiệm vụ trên trang này').check();
    await lastDay('Hạn mới', 20);
    await opened.picture('register-bulk');
    await send('Đặt hạn cho tất cả');
    await page.getByText('Kết quả: 2 xong, 0 bị từ chối').waitFor();
    expect(await page.getByTestId('bulk-results').locator('[data-outcome="done"]').count()).toBe(2);
    await page.getByTestId('total').getByText('0 nhiệm vụ', { exact: true }).waitFor();
    await opened.picture('register-done');
  });

  it('the head of the lead unit asks for more time; what is wrong is said at its field', async () => {
    await opened.as(doer, addresses[0]);
    await send('Tiếp nhận');
    await happened('acknowledged');
    await besides('Đề nghị gia hạn');
    await send('Gửi đề nghị gia hạn');
    await page.getByText('Hãy chọn cách tính hạn và nhập đủ.').waitFor();
    await page.getByText('Hãy nhập mục này.').waitFor();
    await lastDay('Hạn đề nghị', 5);
    await page.getByLabel('Lý do', { exact: true }).fill('Chờ số liệu của các chi bộ.');
    await send('Gửi đề nghị gia hạn');
    await page.locator('.ant-form-item-explain-error').getByText('Hạn mới phải sau hạn hiện tại').waitFor();
    await opened.picture('extension-refused');
    await lastDay('Hạn đề nghị', 40);
    await send('Gửi đề nghị gia hạn');
    await happened('extension-requested');
    await page.getByTestId('standing').getByText('Đề nghị gia hạn tới').waitFor();
  });

  it('the secretary grants it, and the earlier deadline stays to be seen', async () => {
    await opened.as(leader, addresses[0]);
    await page.getByRole('radio', { name: 'Cho gia hạn', exact: true }).check();
    await opened.picture('extension-ruling');
    await send('Ghi quyết định về gia hạn');
    await happened('extension-granted');
    await page.getByTestId('deadline-history').getByText('Cho gia hạn lần 1').waitFor();
  });

  it('the head of the lead unit hands it in', async () => {
    await opened.as(doer, addresses[0]);
    await page.getByLabel('Tóm tắt kết quả').fill('Đã rà soát mười hai chi bộ.');
    await page.getByLabel('Tên minh chứng 1').fill('Báo cáo rà soát');
    await page.getByLabel('Số hiệu hoặc đường dẫn 1').fill('15-BC/BXDĐ');
    await send('Gửi kết quả');
    await happened('result-submitted');
  });

  it('the secretary accepts it with its quality, and cannot cancel it any more', async () => {
    await opened.as(leader, addresses[0]);
    await page.getByRole('radio', { name: 'tốt', exact: true }).check();
    await send('Nghiệm thu kết quả');
    await page.getByText('đã hoàn thành (trước hạn)').first().waitFor();
    await happened('result-accepted');
    await opened.picture('life-completed');
    expect(await page.getByRole('link', { name: 'Hủy nhiệm vụ' }).count()).toBe(0);
  });

  it('is shared: a part is assigned, delivered and confirmed, and a child issued', async () => {
    await opened.as(doer, addresses[1]);
    await send('Tiếp nhận');
    await happened('acknowledged');
    await besides('Giao phần phối hợp');
    await page.getByLabel('Nội dung phải làm').fill('Cung cấp số liệu văn bản đến.');
    await send('Giao phần này');
    await page.getByTestId('parts').getByText('chưa nộp').waitFor();
    await opened.as('p-chanh-van-phong', addresses[1]);
    await page.getByLabel('Tóm tắt kết quả').fill('Đã gửi số liệu.');
    await page.getByLabel('Tên minh chứng 1').fill('Công văn');
    await page.getByLabel('Số hiệu hoặc đường dẫn 1').fill('8-CV/VPĐU');
    await send('Gửi phần phối hợp');
    await page.getByTestId('parts').getByText('đã nộp, chờ xác nhận').waitFor();
    await opened.as(doer, addresses[1]);
    await page.getByRole('tab', { name: 'Xác nhận phần phối hợp' }).click();
    await send('Xác nhận phần này');
    await page.getByTestId('parts').getByText('đã xác nhận').waitFor();
    await besides('Giao nhiệm vụ con');
    await page.getByLabel('Tên nhiệm vụ').fill('Tổng hợp tại khu dân cư');
    await page.getByLabel('Chủ trì').selectOption({ label: 'Văn phòng Đảng ủy' });
    await opened.picture('issue-child');
    await send('Giao nhiệm vụ con này');
    await page.getByTestId('children').getByRole('link', { name: 'Tổng hợp tại khu dân cư' }).waitFor();
    // The form is done with: it has closed.
    await page.getByTestId('other-actions').waitFor();
    await opened.picture('shared');
  });

  it('asks before it cancels, and says what will happen', async () => {
    await opened.as(leader, addresses[1]);
    await besides('Hủy nhiệm vụ');
    await page.getByLabel('Lý do', { exact: true }).fill('Trùng nhiệm vụ khác');
    await page.getByLabel('Căn cứ (người cho phép hoặc số văn bản)').fill('16-TB/ĐU');
    await send('Hủy nhiệm vụ này');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('không mở lại được').waitFor();
    await opened.picture('cancel-confirm');
    await dialog.getByRole('button', { name: 'Hủy nhiệm vụ này' }).click();
    await happened('cancelled');
  });

  it('is all there in English, and on a telephone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${opened.system.url}${addresses[0]}`);
    await page.getByText(title).first().waitFor();
    await opened.picture('life-phone');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Earlier deadlines' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await opened.picture('life-phone-en');
    await page.goto(`${opened.system.url}/assignments?text=cong+tac+dan+van`);
    await page.getByTestId('register').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await opened.picture('register-phone-en');
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole('link', { name: 'Assignments', exact: true }).click();
    await page.getByTestId('register').waitFor();
    await opened.picture('register-en');
  });
});
