import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, type OpenPage } from './open-page.ts';

const leader = 'p-bi-thu';
const head = 'p-truong-ban-xdd';
const unit = 'ban-xay-dung-dang';
const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
const year = today.slice(0, 4);
const rating = `/ratings/${unit}-${year}`;

let opened: OpenPage;
let page: Page;

const post = async (person: string, path: string, body: object): Promise<unknown> => {
  const answer = await fetch(`${opened.system.url}/api/v1${path}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'X-Dondoc-Person': person,
      'Idempotency-Key': randomUUID(),
    },
    body: JSON.stringify(body),
  });
  expect(answer.ok, `${path}: ${answer.status}`).toBe(true);
  return answer.json();
};

/** One assignment done in time: the unit's results are full. */
const doneInTime = async (): Promise<void> => {
  const { id } = (await post(leader, '/assignments', {
    title: 'Tổng kết công tác năm',
    leadUnit: unit,
    deadline: { lastDay: today },
  })) as { id: string };
  await post(head, `/assignments/${id}/acknowledge`, {});
  const evidence = [{ title: 'Báo cáo', reference: '20-BC/BXDĐ' }];
  await post(head, `/assignments/${id}/submit-result`, { summary: 'Đã tổng kết.', evidence });
  await post(leader, `/assignments/${id}/accept-result`, {});
};

beforeAll(async () => {
  opened = await openPage();
  page = opened.page;
  await doneInTime();
});
afterAll(() => opened.close());

const send = (name: string) => page.getByRole('button', { name, exact: true }).click();
/** What cannot be undone is asked about first; the question is gone before anything else is done. */
const confirm = async (name: string) => {
  await send(name);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
};
/** Told so many times by now. */
const told = (what: string, times = 1) =>
  page
    .getByTestId('story')
    .locator(`[data-told="${what}"]`)
    .nth(times - 1)
    .waitFor();
const status = (words: string) =>
  page.getByTestId('rating-facts').getByText(words, { exact: true }).waitFor();
const total = (points: string) => page.getByTestId('proposal').getByText(points, { exact: true }).waitFor();

describe('The rating of a year, through the page', () => {
  it('is opened for all units and heads by the secretary, with what became of each', async () => {
    await opened.as(leader);
    await page.getByRole('link', { name: 'Xếp loại', exact: true }).click();
    const form = page.getByTestId('open-period');
    await form.getByRole('button', { name: /^Mở \d+ kỳ đánh giá$/ }).click();
    await form.getByText(/^Kết quả: \d+ xong, 0 bị từ chối$/).waitFor({ timeout: 60_000 });
    await page.getByTestId('ratings').locator(`[data-row="${unit}-${year}"]`).waitFor();
    await opened.picture('ratings-opened');
  });

  it('begins with what the head says of the unit', async () => {
    await opened.as(head, rating);
    await page.getByRole('radio', { name: 'Hoàn thành tốt nhiệm vụ', exact: true }).check();
    await page.getByLabel('Điểm (không bắt buộc)').fill('95,5');
    await send('Gửi tự đánh giá');
    await page.getByTestId('rating-facts').getByText('95,5 điểm').waitFor();
  });

  it('takes points for the general criteria, and none above the most', async () => {
    await opened.as(leader, rating);
    const criterion = (number: number) => page.locator(`[data-criterion="criterion-${number}"]`);
    const points = (number: number) => criterion(number).getByLabel('Điểm', { exact: true });
    for (const number of [1, 2, 3, 4, 5, 6]) {
      await points(number).fill('4,5');
      await criterion(number).getByLabel('Minh chứng').fill('Biên bản họp');
    }
    await points(3).fill('5,5');
    await send('Ghi điểm tiêu chí chung');
    await page.getByText('Tối đa 5 điểm.').waitFor();
    await points(3).fill('4');
    await criterion(3).getByLabel('Nguyên nhân bị trừ điểm').fill('Đơn thư tháng 5');
    await page.getByTestId('criteria-sum').getByText('Cộng: 26,5 / 30,0 điểm').waitFor();
    await opened.picture('rating-criteria');
    await send('Ghi điểm tiêu chí chung');
    await page.getByTestId('criteria').getByText('Cộng tiêu chí chung: 26,5 điểm').waitFor();
  });

  it('is proposed by the engine, and decided by people with a document', async () => {
    await send('Tính và đề xuất');
    await total('96,5');
    await page.getByRole('radio', { name: 'Hoàn thành xuất sắc nhiệm vụ', exact: true }).check();
    await page.getByText('Mức này khác đề xuất của máy, nên phải nêu lý do.').waitFor();
    await page.getByTestId('quota-hint').waitFor();
    await opened.picture('rating-decide');
    await page.getByRole('radio', { name: 'Hoàn thành tốt nhiệm vụ', exact: true }).check();
    await page.getByLabel('Văn bản').fill('120-QĐ/ĐU');
    await confirm('Ghi quyết định');
    await told('decided');
    await status('đã quyết định');
  });

  it('is objected to on one line by the head of the unit', async () => {
    await opened.as(head, rating);
    await page.getByTestId('actions').getByRole('link', { name: 'Kiến nghị', exact: true }).click();
    await page.getByLabel('Dòng kiến nghị').selectOption('criterion:criterion-3');
    await page.getByLabel('Căn cứ của kiến nghị').fill('Đơn thư đã được kết luận là sai.');
    await send('Gửi kiến nghị');
    await told('objected');
    await status('có kiến nghị');
  });

  it('is adjusted on that line, proposed and decided anew', async () => {
    await opened.as(leader, rating);
    await page.getByLabel('Sau', { exact: true }).fill('5');
    await page.getByLabel('Nguyên nhân', { exact: true }).fill('Kết luận đơn thư');
    await page.getByLabel('Lý do', { exact: true }).fill('Đơn thư không đúng.');
    await opened.picture('rating-objection');
    await send('Ghi chấp nhận và điều chỉnh');
    await told('upheld');
    await status('phải quyết định lại');
    await page.getByTestId('objections').getByText('Điều chỉnh điểm: 4 → 5, do Kết luận đơn thư.').waitFor();
    await send('Tính và đề xuất');
    await total('97,5');
    await page.getByRole('radio', { name: 'Hoàn thành tốt nhiệm vụ', exact: true }).check();
    await page.getByLabel('Văn bản').fill('121-QĐ/ĐU');
    await confirm('Ghi quyết định');
    await told('decided', 2);
  });

  it('becomes final, and then can only be corrected', async () => {
    await confirm('Công bố kết quả');
    await told('finalised');
    await status('chính thức');
    const offered = page.getByTestId('actions').getByRole('navigation').getByRole('link');
    expect(await offered.allInnerTexts()).toEqual(['Đính chính']);
    await opened.picture('rating-final');
    await page.getByRole('link', { name: '← Đánh giá, xếp loại' }).click();
    const row = page.getByTestId('ratings').locator(`[data-row="${unit}-${year}"]`);
    await row.getByText('Hoàn thành tốt nhiệm vụ', { exact: true }).waitFor();
    await page.getByTestId('quota-groups').waitFor();
    await opened.picture('ratings-list');
  });

  it('is all there in English, and on a telephone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ratings' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await opened.picture('ratings-phone-en');
    await page.goto(`${opened.system.url}${rating}`);
    await page.getByRole('heading', { name: 'Steps taken' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await opened.picture('rating-phone-en');
  });
});
