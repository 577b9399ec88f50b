import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, type OpenPage } from './open-page.ts';
import { wardApi, type WardApi } from './ward-api.ts';

const counted = 'Rà soát hồ sơ dịch vụ công';
const told = 'Báo cáo nhanh tình hình cơ sở';

let open: OpenPage;
let page: OpenPage['page'];
let api: WardApi;

beforeAll(async () => {
  open = await openPage();
  page = open.page;
  api = wardApi(open.system.url);
});
afterAll(() => open.close());

/** As it is on a desk and on a phone. */
const picture = async (name: string): Promise<void> => {
  await open.picture(name);
  await page.setViewportSize({ width: 390, height: 844 });
  await open.picture(`${name}-narrow`);
  await page.setViewportSize({ width: 1280, height: 900 });
};

const pickDay = async (label: string, within: string, day: string): Promise<void> => {
  const field = page.getByTestId(within).getByLabel(label, { exact: true });
  await field.fill(day.split('-').reverse().join('/'));
  await field.press('Enter');
};

describe('A day off that the ward announces', () => {
  let assignment: string;
  let dayOff: string;

  beforeAll(async () => {
    dayOff = await api.nextWorkingDay();
    assignment = await api.issue(counted, { workingDays: 5 });
  });

  it('shows which deadlines it moves before it is announced', async () => {
    await open.as('p-bi-thu');
    await page.getByRole('link', { name: 'Thiết lập' }).click();
    await page.getByTestId('months').waitFor();
    await picture('calendar');
    await pickDay('Ngày nghỉ', 'announce', dayOff);
    const form = page.getByTestId('announce');
    await form.getByLabel('Tên (tiếng Việt)').fill('Nghỉ tránh bão');
    await form.getByRole('button', { name: 'Xem trước các hạn sẽ chuyển' }).click();
    await form.getByText('Hãy điền mục này.').first().waitFor();
    await form.getByLabel('Tên (tiếng Anh)').fill('Closed for a typhoon');
    await form.getByLabel('Văn bản làm căn cứ').fill('12-QĐ/UBND');
    await form.getByRole('button', { name: 'Xem trước các hạn sẽ chuyển' }).click();
    await page.getByTestId('preview').getByRole('row', { name: counted }).waitFor();
    await picture('calendar-preview');
  });

  it('moves them once it is announced, and stands in the calendar', async () => {
    const row = page.getByTestId('preview').getByRole('row', { name: counted });
    const after = await row.getByRole('cell').nth(1).innerText();
    await page.getByTestId('announce').getByRole('button', { name: 'Công bố', exact: true }).click();
    await page.getByText('Đã công bố. Các hạn đang được tính lại.').waitFor();
    await page.getByTestId('named-days').getByText('Nghỉ tránh bão').waitFor();
    await page.goto(`${open.system.url}/assignments/${assignment}`);
    await page
      .getByTestId('timeline')
      .locator('[data-event="dondoc.assignment.deadline-replanned.v1"]')
      .waitFor();
    await page.getByText(after).first().waitFor();
  });
});

describe('Another ladder', () => {
  it('is adopted from a file, once the page has shown what it changes', async () => {
    await open.as('p-bi-thu', '/settings/ladder');
    const policy = { ...(await api.ladder()), version: 'phuong-1', remindDaysBefore: [5, 2] };
    const form = page.getByTestId('adopt-ladder');
    const upload = (name: string, text: string) =>
      form
        .getByLabel('Tệp JSON của chính sách')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await upload('sai.json', JSON.stringify({ ...policy, remindDaysBefore: [0] }));
    await form.getByText(/^remindDaysBefore\.0: /).waitFor();
    await upload('phuong-1.json', JSON.stringify(policy));
    await page.getByTestId('ladder-differences').getByText('trước hạn 5, 2 ngày').waitFor();
    await form.getByLabel('Lý do, văn bản làm căn cứ').fill('15-QĐ/ĐU');
    await picture('ladder');
    await form.getByRole('button', { name: 'Áp dụng chính sách' }).click();
    await page.getByTestId('ladder-version').getByText('phuong-1 · phường đã quyết định').waitFor();
  });
});

describe('A notification', () => {
  it('arrives in the bell while the page is open', async () => {
    await open.as('p-truong-ban-xdd');
    const bell = page.getByTestId('bell');
    await page.locator('[data-testid="bell"]:not([data-unread="0"])').waitFor();
    const before = Number(await bell.getAttribute('data-unread'));
    await api.issue(told, null);
    // Well before the page would ask by itself: it was told.
    await expect
      .poll(async () => Number(await bell.getAttribute('data-unread')), { timeout: 20_000 })
      .toBeGreaterThan(before);
  });

  it('is acknowledged, and then it is read', async () => {
    await page.getByTestId('bell').click();
    const notice = page.getByTestId('notices').getByRole('listitem').filter({ hasText: told });
    await notice.getByText('chưa đọc', { exact: true }).waitFor();
    await picture('notifications');
    await notice.getByRole('button', { name: `Đã rõ: ${told}` }).click();
    await notice.getByText(/Đã đọc lúc .* Đã rõ lúc/).waitFor();
    expect(await notice.getByText('chưa đọc', { exact: true }).count()).toBe(0);
  });

  it('is opened by going to what it tells of', async () => {
    const notice = page.getByTestId('notices').getByRole('listitem').filter({ hasText: counted });
    const first = notice.filter({ hasText: 'chưa đọc' }).first();
    const kind = (await first.getAttribute('data-testid')) ?? '';
    await first.getByRole('link', { name: counted }).click();
    await page.getByRole('heading', { name: counted }).waitFor();
    await page.getByTestId('bell').click();
    await page
      .getByTestId(kind)
      .filter({ hasText: counted })
      .getByText(/Đã đọc lúc/)
      .first()
      .waitFor();
  });

  it('goes by mail as its reader chooses', async () => {
    const choices = page.getByTestId('mail-choices');
    await choices.getByText('Không tắt được').waitFor();
    await choices.getByLabel('Mỗi thông báo một thư').check();
    await choices.getByRole('button', { name: 'Lưu lựa chọn' }).click();
    await page.getByText('Đã lưu.').waitFor();
    await page.reload();
    expect(await choices.getByLabel('Mỗi thông báo một thư').isChecked()).toBe(true);
  });
});

describe('An absent head', () => {
  it('names the deputy who stands in', async () => {
    await open.as('p-truong-ban-xdd');
    await page.getByRole('link', { name: 'Đơn vị', exact: true }).click();
    const form = page.getByTestId('declare-absence');
    await form.getByLabel('Người thay mặt (cấp phó)').selectOption({ label: 'Cao Thị Hạnh' });
    await pickDay('Vắng từ ngày', 'declare-absence', api.today());
    await pickDay('Đến hết ngày', 'declare-absence', await api.nextWorkingDay());
    await form.getByRole('button', { name: 'Khai báo' }).click();
    await page.getByTestId('away').getByText('Cao Thị Hạnh đang thay mặt bạn').waitFor();
    await picture('organisation');
  });

  it('is stood in for: the deputy does what the head would', async () => {
    await open.as('p-pho-ban-xdd');
    await page.getByTestId('standing-in').getByText('Bạn đang thay mặt Trần Thị Lan').waitFor();
    await page.getByTestId('inbox-todo').getByRole('link', { name: told }).click();
    await page.getByRole('button', { name: 'Tiếp nhận' }).click();
    await page.getByTestId('timeline').locator('[data-event="dondoc.assignment.acknowledged.v1"]').waitFor();
    await picture('standing-in');
  });

  it('comes back, and nobody stands in any more', async () => {
    await open.as('p-truong-ban-xdd');
    await page.getByTestId('away').getByRole('link').click();
    await page.getByRole('button', { name: 'Kết thúc việc vắng của Trần Thị Lan' }).click();
    await page.getByTestId('away').waitFor({ state: 'detached' });
    await page
      .getByTestId('absences')
      .getByText(/kết thúc sớm lúc/)
      .waitFor();
  });
});

describe('A recurring duty', () => {
  it('is registered, and its first period is an assignment', async () => {
    await open.as('p-bi-thu');
    await page.getByRole('link', { name: 'Định kỳ' }).click();
    const form = page.getByTestId('register-duty');
    await form.getByLabel('Nhiệm vụ', { exact: true }).fill('Báo cáo dư luận xã hội');
    await form.getByLabel('Chủ trì').selectOption({ label: 'Ban Xây dựng Đảng' });
    await pickDay('Giao đến hết ngày', 'register-duty', `${api.today().slice(0, 4)}-12-31`);
    await form.getByRole('button', { name: 'Giao định kỳ' }).click();
    await page.getByTestId('duties').getByRole('link', { name: 'Báo cáo dư luận xã hội' }).click();
    await page.getByTestId('occurrences').getByRole('link').waitFor();
    await picture('duty');
    await page.getByTestId('occurrences').getByRole('link').click();
    await page.getByRole('heading', { name: 'Báo cáo dư luận xã hội' }).waitFor();
  });
});

describe('In English', () => {
  it.each([
    ['settings', 'Settings of the ward'],
    ['settings/ladder', 'Settings of the ward'],
    ['notifications', 'Notifications'],
    ['organisation', 'Units and stand-ins'],
    ['duties', 'Recurring duties'],
  ])('%s is complete', async (path, heading) => {
    await page.goto(`${open.system.url}/${path}`);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await picture(`${path.replace('/', '-')}-en`);
  });
});
