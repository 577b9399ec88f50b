import { describe, expect, it } from 'vitest';
import { anAssignment } from '../../../testing/assignment-view.ts';
import { personOf, renderPage, wordsIn } from '../../../testing/render-page.tsx';
import { registerQuery } from '../api/register.query.ts';
import { filterOf } from '../register-filter.ts';
import { RegisterPage } from './register-page.tsx';

const undated = {
  ...anAssignment,
  id: 'nv-02',
  title: 'Chưa hạn',
  deadline: null,
  status: 'no-deadline',
} as const;

const pageOf = (unit: 'ban-thuong-vu' | 'ban-xay-dung-dang', search = ''): string =>
  renderPage(<RegisterPage />, {
    route: '/assignments',
    at: `/assignments${search}`,
    person: personOf(unit, unit === 'ban-thuong-vu' ? 'leader' : 'unit-head'),
    known: (client, api) =>
      client.setQueryData(registerQuery(api, filterOf(new URLSearchParams(search))).queryKey, {
        items: [anAssignment, undated],
        next: 'abc',
        total: 112,
      }),
  });

describe('The list of assignments', () => {
  it('says how many there are on all pages, and goes on', () => {
    const words = wordsIn(pageOf('ban-xay-dung-dang'));
    expect(words).toContain('112 nhiệm vụ');
    expect(words).toContain('Trang sau');
    expect(words).not.toContain('Về trang đầu');
  });

  it('leads leaders to the work without a deadline', () => {
    expect(pageOf('ban-thuong-vu')).toContain('href="/assignments?status=no-deadline&amp;sort=issued"');
    expect(wordsIn(pageOf('ban-xay-dung-dang'))).not.toContain('Chưa có hạn');
  });

  it('lets those choose many who may do something about many', () => {
    expect(pageOf('ban-thuong-vu')).toContain('aria-label="Chọn nhiệm vụ: Chưa hạn"');
    expect(pageOf('ban-xay-dung-dang')).not.toContain('Chọn nhiệm vụ:');
  });

  it('opens its filters where the address has some', () => {
    expect(pageOf('ban-thuong-vu', '?text=dan')).toMatch(/<details[^>]*open/);
    expect(pageOf('ban-thuong-vu', '?sort=title')).not.toMatch(/<details[^>]*open/);
  });

  it('goes back from a later page', () =>
    expect(wordsIn(pageOf('ban-thuong-vu', '?cursor=abc'))).toContain('Về trang đầu'));
});
