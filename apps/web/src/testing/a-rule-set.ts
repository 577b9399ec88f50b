import type { RuleSetView } from '@dondoc/evaluation-contracts';
import { ruleSetNamed } from '@dondoc/evaluation-domain';
import { amended, type RuleSetDocument } from '@dondoc/evaluation-rating';

const shippedDocument = (id: string): RuleSetDocument => JSON.parse(JSON.stringify(ruleSetNamed(id)));

/** A rule set as shipped, which the ward has not adopted, for specs. */
export const aShippedRuleSet = (ruleSet: string): RuleSetView => ({
  ruleSet,
  adopted: false,
  hash: 'a3f1'.repeat(16),
  document: shippedDocument(ruleSet),
  decisions: [],
  differences: [],
});

const said = { by: { person: 'nguoi-ban-thuong-vu', unit: 'ban-thuong-vu' } };
const whole = {
  ...said,
  path: null,
  at: '2026-01-05T08:00:00+07:00',
  reason: 'Áp dụng từ năm 2026',
  document: '5-QĐ/ĐU',
};
const amendment = {
  ...said,
  path: 'grades.0.atLeast',
  at: '2026-03-09T09:00:00+07:00',
  reason: 'Thành ủy đặt mức cao hơn',
  document: '7-QĐ/ĐU',
};

const amendedDocument: RuleSetView['document'] = amended(shippedDocument('366-2025'), {
  path: amendment.path,
  to: 92.5,
  source: amendment.document,
  standing: 'local',
});

/** The central frame as a ward adopted it, with the bound of the best grade raised. */
export const anAdoptedRuleSet: RuleSetView = {
  ruleSet: '366-2025',
  adopted: true,
  hash: 'b7e2'.repeat(16),
  document: amendedDocument,
  decisions: [whole, amendment],
  differences: [
    { path: 'grades.0.atLeast', shipped: 90, adopted: 92.5, standing: 'law', decision: amendment },
  ],
};
