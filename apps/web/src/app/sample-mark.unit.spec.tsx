import { describe, expect, it } from 'vitest';
import { PageTitle } from '../components/page-title.tsx';
import { personOf, renderPage, wordsIn } from '../testing/render-page.tsx';
import type { Language } from '../words/language.ts';
import { SampleBanner } from './sample-banner.tsx';

const sources = import.meta.glob<string>('../**/*.tsx', { query: '?raw', import: 'default', eager: true });

const page = (
  <>
    <PageTitle of="Bảng điểm" />
    <SampleBanner />
  </>
);

const shown = (ward: Readonly<{ sample: boolean }> | undefined, language: Language = 'vi') =>
  renderPage(page, {
    route: '/',
    at: '/',
    person: personOf('ban-xay-dung-dang'),
    language,
    known: (client) => client.setQueryData(['ward'], ward),
  });

describe('A page of a sample ward', () => {
  it('says in words that nothing on it is real, and so does its title', () => {
    expect(wordsIn(shown({ sample: true }))).toMatch(/DỮ LIỆU MẪU — .*không có thật/);
    expect(shown({ sample: true })).toContain('<title>Mẫu: Bảng điểm · Đôn Đốc</title>');
  });

  it('says so in English too', () => {
    expect(wordsIn(shown({ sample: true }, 'en'))).toMatch(/SAMPLE DATA — .*not real/);
    expect(shown({ sample: true }, 'en')).toContain('<title>Sample: Bảng điểm · Đôn Đốc</title>');
  });

  it('has the banner from the frame that stands around all of them, and its title from one place', () => {
    expect(sources['./shell.tsx']).toContain('<SampleBanner />');
    const titled = Object.entries(sources).filter(([, source]) => source.includes('<title>'));
    expect(titled.map(([path]) => path).filter((path) => !path.includes('.spec.'))).toEqual([
      '../components/page-title.tsx',
    ]);
  });
});

describe('A page of a ward that is no sample, or of which nothing is known yet', () => {
  it.each([{ sample: false }, undefined])('is not marked', (ward) => {
    expect(wordsIn(shown(ward))).toBe('Bảng điểm · Đôn Đốc');
  });
});
