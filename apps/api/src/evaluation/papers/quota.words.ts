import type { Bilingual, QuotaRule } from '@dondoc/evaluation-domain';

type Settings = Pick<QuotaRule, 'denominator' | 'group' | 'rounding' | 'heads'>;
type Words = Readonly<{
  [Name in keyof Settings]: Readonly<Record<Settings[Name]['value'], Bilingual>>;
}>;

const words: Words = {
  denominator: {
    'of-good': { vi: 'Tính trên số được xếp loại Tốt', en: 'Taken of those rated good' },
    'of-good-or-better': {
      vi: 'Tính trên số được xếp loại từ Tốt trở lên',
      en: 'Taken of those rated good or better',
    },
    'of-all': { vi: 'Tính trên tất cả', en: 'Taken of all' },
  },
  group: {
    'similar-duties': {
      vi: 'Tính theo nhóm có nhiệm vụ tương đồng',
      en: 'Counted for each group of similar duties',
    },
    everybody: { vi: 'Tính chung, không chia nhóm', en: 'Counted for all together' },
  },
  rounding: {
    'half-up': { vi: 'Từ một nửa được làm tròn lên', en: 'A half rounds up' },
    down: { vi: 'Làm tròn xuống', en: 'Rounded down' },
  },
  heads: {
    outside: {
      vi: 'Người đứng đầu không tính trong hạn mức của thành viên',
      en: 'The head stands outside the members’ quota',
    },
    inside: {
      vi: 'Người đứng đầu tính trong hạn mức của thành viên',
      en: 'The head counts in the members’ quota',
    },
  },
};

/** How the quota is counted, each with its source. */
export const quotaInWords = ({ denominator, group, rounding, heads }: Settings): Bilingual[] =>
  [
    { said: words.denominator[denominator.value], source: denominator.source },
    { said: words.group[group.value], source: group.source },
    { said: words.rounding[rounding.value], source: rounding.source },
    { said: words.heads[heads.value], source: heads.source },
  ].map(({ said, source }) => ({ vi: `${said.vi} (${source})`, en: `${said.en} (${source})` }));
