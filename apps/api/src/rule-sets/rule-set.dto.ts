import { adoptRuleSetSchema, amendRuleSetSchema, ruleSetViewSchema } from '@dondoc/evaluation-contracts';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export const ruleSetChangedSchema = z.object({
  ruleSet: z.string(),
  hash: z.string(),
  version: z.int(),
  repeated: z.boolean(),
});
export type RuleSetChanged = z.output<typeof ruleSetChangedSchema>;

export class AdoptRuleSetBody extends createZodDto(adoptRuleSetSchema) {}
export class AmendRuleSetBody extends createZodDto(amendRuleSetSchema) {}
export class RuleSetViewBody extends createZodDto(ruleSetViewSchema) {}
export class RuleSetListBody extends createZodDto(z.object({ items: z.array(ruleSetViewSchema) })) {}
export class RuleSetChangedBody extends createZodDto(ruleSetChangedSchema) {}
