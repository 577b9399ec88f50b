import { describe, expect, it } from 'vitest';
import { personOf, renderPage, wordsIn } from '../../../testing/render-page.tsx';
import { BulkResults } from './bulk-results.tsx';

const done = { id: 'nv-01', version: 4, repeated: false, events: [] };
const problem = {
  status: 409,
  code: 'deadline-not-ahead',
  title: 'x',
  detail: 'Hạn đã qua.',
  detailEn: 'The deadline has passed.',
};

const resultsIn = (language: 'vi' | 'en'): string =>
  wordsIn(
    renderPage(
      <BulkResults
        sent={[
          { id: 'nv-01', title: 'Một' },
          { id: 'nv-02', title: 'Hai' },
        ]}
        result={{
          done: 1,
          refused: 1,
          items: [
            { outcome: 'done', result: done },
            { outcome: 'refused', problem },
          ],
        }}
      />,
      { route: '/', at: '/', person: personOf('ban-thuong-vu'), language, known: () => undefined },
    ),
  );

describe('What was done to many', () => {
  it('is told for each, in the language of the reader', () => {
    expect(resultsIn('vi')).toBe(
      'Kết quả: 1 xong, 1 bị từ chối Một – xong, bản 4 Hai – bị từ chối: Hạn đã qua.',
    );
    expect(resultsIn('en')).toContain('Hai – refused: The deadline has passed.');
  });
});
