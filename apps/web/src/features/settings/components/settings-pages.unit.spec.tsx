import { defaultLadderPolicy } from '@dondoc/assignments-domain';
import { ladderPolicySchema } from '@dondoc/settings-contracts';
import { describe, expect, it } from 'vitest';
import { aCalendar } from '../../../testing/a-calendar.ts';
import { personOf, renderPage, wordsIn } from '../../../testing/render-page.tsx';
import { ladderQuery } from '../api/settings.queries.ts';
import { CalendarYear } from './calendar-year.tsx';
import { LadderPage } from './ladder-page.tsx';
import { MovedDeadlines } from './moved-deadlines.tsx';

const leader = personOf('ban-thuong-vu', 'leader');
const head = personOf('ban-xay-dung-dang');

const calendarFor = (person = leader, year = 2026) =>
  renderPage(<CalendarYear calendar={aCalendar} year={year} choose={() => undefined} />, {
    route: '/',
    at: '/',
    person,
    known: () => undefined,
  });

describe('The calendar of a year', () => {
  const html = calendarFor();

  it('says of a day off its name and its document, on the day and in the list', () => {
    expect(html).toContain('title="01/01/2026: ngày nghỉ · Tết Dương lịch · 01-TB"');
    expect(wordsIn(html)).toContain('01/01/2026 thứ Năm ngày nghỉ Tết Dương lịch 01-TB (luật)');
  });

  it('says what a day is worked for', () =>
    expect(wordsIn(html)).toContain('10/01/2026 thứ Bảy làm bù cho 02/01/2026'));

  it('marks days by a letter, not by colour alone', () => expect(wordsIn(html)).toMatch(/ 1 N 01\/01\/2026/));

  it('is changed by leaders and read by all', () => {
    expect(html).toContain('data-testid="announce"');
    expect(html).toContain('aria-label="Rút ngày nghỉ 01/01/2026"');
    expect(calendarFor(head)).not.toMatch(/data-testid="(announce|open-year)"|aria-label="Rút/);
  });
});

describe('A year that was not announced', () => {
  it('is said to be so', () =>
    expect(wordsIn(calendarFor(head, 2027))).toContain('Năm 2027 chưa công bố lịch'));
});

describe('The preview of a change', () => {
  const words = (moves: 0 | 1) =>
    wordsIn(
      renderPage(
        <MovedDeadlines
          title="Xem trước"
          preview={{
            calendar: 'phuong@2',
            open: 4,
            moves: [
              {
                assignment: 'nv-01',
                title: 'Rà soát hồ sơ',
                leadUnit: 'ban-xay-dung-dang',
                from: '2026-12-02T00:00:00+07:00',
                to: '2026-12-03T00:00:00+07:00',
                because:
                  '25/11/2026 nghỉ: Bão — 2026-11-25 off: Typhoon (12-QĐ); giờ mới — new hours (14-QĐ)',
                words: { vi: '', en: '' },
              },
            ].slice(0, moves),
          }}
        />,
        { route: '/', at: '/', person: leader, known: () => undefined },
      ),
    );

  it('says of each deadline from when to when it moves, and why', () =>
    expect(words(1)).toContain(
      'Rà soát hồ sơ Ban Xây dựng Đảng hết ngày 01/12/2026 hết ngày 02/12/2026 25/11/2026 nghỉ: Bão; giờ mới',
    ));

  it('says that none moves', () => expect(words(0)).toContain('Không hạn nào chuyển (4 nhiệm vụ đang mở)'));
});

describe('The ladder', () => {
  const html = (person = leader) =>
    renderPage(<LadderPage />, {
      route: '/',
      at: '/',
      person,
      known: (client, api) =>
        client.setQueryData(ladderQuery(api).queryKey, {
          adopted: false,
          policy: ladderPolicySchema.parse(defaultLadderPolicy),
        }),
    });

  it('is said in words, with the names of units and what each number rests on', () =>
    expect(wordsIn(html())).toContain(
      'Bậc 2 khi quá hạn sau 3 ngày làm việc: Ban Xây dựng Đảng sau 2 ngày làm việc: Ban Xây dựng Đảng ' +
        'sau 1 ngày làm việc: Ban Xây dựng Đảng sau 1 ngày làm việc: Ban Xây dựng Đảng thiết lập',
    ));

  it('is changed by leaders only', () => {
    expect(html()).toContain('data-testid="adopt-ladder"');
    expect(html(head)).not.toContain('data-testid="adopt-ladder"');
  });
});
