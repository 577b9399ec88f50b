export { adjustedFacts, adjustmentsOf } from './adjusted-facts.ts';
export * from './proposal.ts';
export { publishedRatingEvent } from './rating.publication.ts';
export { ratingRefusalText, ruleSetRefusalText } from './rating.refusal-text.ts';
export { ratingCommandFrom } from './rating.requests.ts';
export { publishedRuleSetEvent } from './rule-set.publication.ts';
export * from './rule-set.requests.ts';
