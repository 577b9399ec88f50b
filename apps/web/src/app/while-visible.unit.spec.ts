import { describe, expect, it } from 'vitest';
import { whileVisible } from './while-visible.ts';

const aPage = (hidden: boolean) => {
  const target = new EventTarget();
  const page = Object.assign(target, { hidden });
  const show = (visible: boolean): void => {
    page.hidden = !visible;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  const said: string[] = [];
  const stop = whileVisible(() => {
    said.push('begins');
    return () => said.push('ends');
  }, page);
  return { show, said, stop };
};

describe('What is done while a page can be seen', () => {
  it('begins at once, ends when the page is hidden, and begins again when it is back', () => {
    const { show, said } = aPage(false);
    show(false);
    show(false);
    show(true);
    show(true);
    expect(said).toEqual(['begins', 'ends', 'begins']);
  });

  it('waits on a page that is opened behind others', () => {
    const { show, said } = aPage(true);
    expect(said).toEqual([]);
    show(true);
    expect(said).toEqual(['begins']);
  });

  it('ends for good when it is stopped', () => {
    const { show, said, stop } = aPage(false);
    stop();
    show(false);
    show(true);
    expect(said).toEqual(['begins', 'ends']);
  });
});
