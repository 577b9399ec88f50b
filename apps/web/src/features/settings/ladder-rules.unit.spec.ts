import { defaultLadderPolicy } from '@dondoc/assignments-domain';
import { ladderPolicySchema, type LadderPolicyDocument } from '@dondoc/settings-contracts';
import { describe, expect, it } from 'vitest';
import { createI18n } from '../../i18n/i18n.ts';
import type { Language } from '../../words/language.ts';
import { ladderDifferences } from './ladder-differences.ts';
import { ladderRules } from './ladder-rules.ts';

const shipped: LadderPolicyDocument = ladderPolicySchema.parse(defaultLadderPolicy);
const words = (language: Language) => ({ t: createI18n(language).t, language });
const nameOf = (unit: string) => `[${unit}]`;

describe('The ladder that is shipped', () => {
  const { byUrgency, common } = ladderRules(shipped, words('vi'), nameOf);
  const rule = (key: string) => byUrgency.find((each) => each.key === key) ?? expect.fail(key);

  it('says whom it tells and when, for each urgency', () => {
    expect(rule('rung-1').by.normal).toBe('ngay khi quá hạn: người đứng đầu đơn vị chủ trì');
    expect(rule('rung-2').by.normal).toBe('sau 3 ngày làm việc: [ban-xay-dung-dang]');
    expect(rule('rung-3').by.flash).toBe('sau 2 ngày làm việc: [thuong-truc-dang-uy]');
    expect(rule('acknowledge').by.flash).toBe('trong 2 giờ làm việc');
  });

  it('says when it reminds', () => {
    expect(common.find(({ key }) => key === 'remind')?.value).toBe('trước hạn 7, 3, 1 ngày');
    expect(rule('repeat').by).toEqual({
      normal: '3 ngày một lần',
      urgent: '2 ngày một lần',
      'very-urgent': '1 ngày một lần',
      flash: '1 ngày một lần',
    });
  });

  it('says what each number rests on', () =>
    expect([
      ...byUrgency.flatMap(({ standing }) => Object.values(standing)),
      ...common.map(({ standing }) => standing),
    ]).not.toContainEqual(expect.not.stringMatching('setting')));

  it('differs in nothing from itself', () =>
    expect(ladderDifferences(shipped, shipped, words('vi'), nameOf)).toEqual([]));
});

describe('Another ladder', () => {
  const other: LadderPolicyDocument = {
    ...shipped,
    version: 'phuong-1',
    remindDaysBefore: [5, 2],
    accept: { ...shipped.accept, within: { workingDays: 5, standing: 'local' } },
    rungs: {
      ...shipped.rungs,
      flash: [...shipped.rungs.flash, { level: 4, workingDaysAfter: 3, target: { kind: 'issuing-unit' } }],
    },
  };

  it('is told by what it changes, before and after', () =>
    expect(ladderDifferences(shipped, other, words('en'), nameOf)).toEqual([
      { key: 'version', rule: 'Name of the version', now: shipped.version, then: 'phuong-1' },
      {
        key: 'remind',
        rule: 'Reminders before the deadline',
        now: '7, 3, 1 days before (setting)',
        then: '5, 2 days before (setting)',
      },
      {
        key: 'accept',
        rule: 'To be accepted',
        now: 'within 5 working days (setting)',
        then: 'within 5 working days (local)',
      },
      {
        key: 'rung-4-flash',
        rule: 'Rung 4 once overdue (flash)',
        now: 'none',
        then: 'after 3 working days: the head of the issuing unit (setting)',
      },
    ]));

  /** A number that no words show could be changed unseen. */
  it('is never the same in words when it is another', () => {
    const changes: readonly LadderPolicyDocument[] = [
      { ...shipped, jitter: { ...shipped.jitter, seconds: 61 } },
      { ...shipped, ourFault: { ...shipped.ourFault, afterMinutes: 16 } },
      { ...shipped, review: { ...shipped.review, at: '08:00' } },
      { ...shipped, review: { ...shipped.review, target: { kind: 'lead-unit' } } },
      { ...shipped, part: { else: { kind: 'lead-unit' } } },
      { ...shipped, report: { ...shipped.report, else: { kind: 'issuing-unit' } } },
      { ...shipped, acknowledge: { ...shipped.acknowledge, else: { kind: 'lead-unit' } } },
      {
        ...shipped,
        ruleOnDecline: { ...shipped.ruleOnDecline, within: { workingDays: 3, standing: 'setting' } },
      },
    ];
    expect(changes.map((then) => ladderDifferences(shipped, then, words('vi'), nameOf).length)).toEqual(
      changes.map(() => 1),
    );
  });
});
