import { actorSchema, instantSchema, textSchema } from '@dondoc/assignments-contracts';
import { z } from 'zod';
import { evaluationEvent as event } from './evaluation-event.ts';

/** A rule set whole, as JSON: whoever scores by it checks it, whoever listens need not know each rule. */
export const ruleSetDocumentSchema = z.record(z.string(), z.unknown());
export const ruleStandingSchema = z.enum(['law', 'guidance', 'local', 'setting']);
/** What a ward decides itself is no law, and no guidance of a superior. */
const ownStanding = ruleStandingSchema.extract(['local', 'setting']);

const said = { at: instantSchema, by: actorSchema };
const ruleSet = z.string().min(1).max(80);
const hash = z.string();
/** `grades.0.atLeast`: members by name, elements by place. */
const path = z.string().min(1).max(200);

/** What `dondoc.evaluation.v1` carries of rule sets. */
export const ruleSetPublishedSchema = z.discriminatedUnion('type', [
  event(
    'dondoc.rule-set.adopted.v1',
    z.object({
      ...said,
      ruleSet,
      document: ruleSetDocumentSchema,
      hash,
      reason: z.string(),
      decision: z.string(),
    }),
  ),
  event(
    'dondoc.rule-set.amended.v1',
    z.object({
      ...said,
      ruleSet,
      path,
      from: z.unknown(),
      to: z.unknown(),
      reason: z.string(),
      source: z.string(),
      standing: ruleStandingSchema,
      hash,
    }),
  ),
]);

/** `document` null: the shipped rule set of that id. `decision`: the document that says so. */
export const adoptRuleSetSchema = z
  .strictObject({
    ruleSet,
    document: z.record(z.string(), z.json()).nullable().default(null),
    reason: textSchema(1000),
    decision: textSchema(300),
  })
  .meta({
    examples: [{ ruleSet: '366-2025', reason: 'Áp dụng từ năm 2026', decision: '5-QĐ/ĐU' }],
  });

/** `from`: what stands there now, so that nobody changes what somebody else has changed meanwhile. */
export const amendRuleSetSchema = z
  .strictObject({
    ruleSet,
    path,
    from: z.json(),
    to: z.json(),
    reason: textSchema(1000),
    source: textSchema(300),
    standing: ownStanding.default('local'),
  })
  .meta({
    examples: [
      {
        ruleSet: '366-2025',
        path: 'objection.workingDays',
        from: null,
        to: 7,
        reason: 'Để đơn vị biết hạn kiến nghị',
        source: '7-QĐ/ĐU',
        standing: 'local',
      },
    ],
  });

/** Who decided that a rule is as it is; `path` null: the whole rule set. */
export const ruleDecisionSchema = z.object({
  path: path.nullable(),
  ...said,
  reason: z.string(),
  document: z.string(),
});

/** `differences`: where the ward's rules are other than the shipped ones, and by whose decision. */
export const ruleSetViewSchema = z.object({
  ruleSet,
  adopted: z.boolean(),
  hash,
  document: ruleSetDocumentSchema,
  decisions: z.array(ruleDecisionSchema),
  differences: z.array(
    z.object({
      path,
      shipped: z.unknown(),
      adopted: z.unknown(),
      standing: z.string().nullable(),
      decision: ruleDecisionSchema,
    }),
  ),
});

export type RuleSetPublished = z.output<typeof ruleSetPublishedSchema>;
export type AdoptRuleSetRequest = z.output<typeof adoptRuleSetSchema>;
export type AmendRuleSetRequest = z.output<typeof amendRuleSetSchema>;
export type RuleSetView = z.output<typeof ruleSetViewSchema>;
