import type { Report } from '@dondoc/evaluation-contracts';
import type { UnitKind } from '@dondoc/organisation-domain';

type Body = Report['letterhead']['body'];
type Named = Readonly<{ name: string; kind: UnitKind }>;

/** `collective`: whoever signs does so for the whole body. */
type Form = Readonly<{ kinds?: readonly UnitKind[]; named: RegExp; head: string; collective?: true }>;

const ofParty: readonly UnitKind[] = ['party-committee', 'party-cells'];

/**
 * By Hướng dẫn 36-HD/VPTW and Nghị định 30/2020/NĐ-CP. A kind holds bodies whose heads are called otherwise: the name
 * tells them apart, and the first that fits holds.
 */
const forms: readonly Form[] = [
  { named: /^trung tâm(?= |$)/u, head: 'GIÁM ĐỐC' },
  { named: /^văn phòng(?= |$)/u, head: 'CHÁNH VĂN PHÒNG' },
  { kinds: ['government'], named: /^phòng /u, head: 'TRƯỞNG PHÒNG' },
  {
    kinds: ['government'],
    named: /^(ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân)(?= |$)/u,
    head: 'CHỦ TỊCH',
    collective: true,
  },
  { kinds: ['front'], named: /^đoàn (thanh niên|tncs)(?= |$)/u, head: 'BÍ THƯ' },
  { kinds: ['front'], named: /mttq|mặt trận tổ quốc|^hội (?!đồng )/u, head: 'CHỦ TỊCH', collective: true },
  {
    kinds: ofParty,
    named: /^(ban thường vụ|ban chấp hành|thường trực|đảng ủy|đảng bộ|chi ủy|chi bộ)(?= |$)/u,
    head: 'BÍ THƯ',
    collective: true,
  },
  { kinds: ['inspection'], named: /^(ubkt|ủy ban kiểm tra)(?= |$)/u, head: 'CHỦ NHIỆM', collective: true },
  { kinds: ['party-board'], named: /^ban /u, head: 'TRƯỞNG BAN' },
];

const bodies: Readonly<Record<UnitKind, Body>> = {
  'party-committee': 'party',
  'party-cells': 'party',
  'party-board': 'party',
  inspection: 'party',
  office: 'party',
  government: 'state',
  front: 'state',
};

/** "uỷ" and "ủy" are one spelling to a reader. */
const spelt = (name: string): string =>
  name.normalize('NFC').toLocaleLowerCase('vi').replaceAll('uỷ', 'ủy').trim();

const formOf = ({ name, kind }: Named): Form | undefined =>
  forms.find(({ kinds, named }) => (kinds?.includes(kind) ?? true) && named.test(spelt(name)));

const standInTitle = ({ head, collective }: Form, body: Body): string => {
  if (body === 'state') return `KT. ${head}\nPHÓ ${head}`;
  return collective ? `PHÓ ${head}` : `K/T ${head}\nPHÓ ${head}`;
};

/** For the registry to fill in. */
const leftOpen = '……';

type Issuing = Readonly<{
  unit: Named;
  /** Name of whoever signs; null: not known. */
  signer: string | null;
  standsIn: boolean;
  number: string | null;
  issuedOn: string | null;
  recipients: readonly string[];
}>;

/** Where neither kind nor name settle what its head is called, the title is left open too. */
export const unitLetterhead = ({ unit, signer, standsIn, ...rest }: Issuing): Report['letterhead'] => {
  const body = bodies[unit.kind];
  const form = formOf(unit);
  const name = unit.name.toLocaleUpperCase('vi');
  return {
    body,
    superior: null,
    issuer: name,
    number: rest.number,
    place: leftOpen,
    issuedOn: rest.issuedOn,
    recipients: [...rest.recipients],
    signature: {
      onBehalfOf: form?.collective ? `${body === 'party' ? 'T/M' : 'TM.'} ${name}` : null,
      title: form ? (standsIn ? standInTitle(form, body) : form.head) : leftOpen,
      name: signer,
    },
  };
};
