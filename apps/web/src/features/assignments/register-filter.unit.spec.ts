import { describe, expect, it } from 'vitest';
import { addressOf, filterOf, isNarrowed } from './register-filter.ts';

const filterIn = (address: string) => filterOf(new URLSearchParams(address));

describe('The filter in an address', () => {
  it('is every filter that the API has, and comes back as it was', () => {
    const address =
      'status=overdue&status=due-soon&colour=red&unit=mttq&role=lead&directive=vb-1&dueFrom=2026-03-01&dueTo=2026-03-31&text=dan+van&hasDeadline=true&sort=deadline&order=desc&cursor=abc';
    expect(addressOf(filterIn(address)).toString()).toBe(address);
  });

  it('leaves out what makes no sense', () =>
    expect(
      addressOf(
        filterIn('status=lost&status=overdue&role=boss&dueFrom=31/03/2026&hasDeadline=maybe&text=+&x=1'),
      ).toString(),
    ).toBe('status=overdue'));

  it('is empty where nothing is said', () => expect(addressOf(filterIn('')).toString()).toBe(''));

  it('narrows by what is asked for, not by how it is arranged', () => {
    expect(isNarrowed(filterIn('sort=title&order=desc&cursor=abc'))).toBe(false);
    expect(isNarrowed(filterIn('status=no-deadline&sort=issued'))).toBe(true);
  });
});
