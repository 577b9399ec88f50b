/** Every way the organisation says no. Maps over it are exhaustive by type. */
export type OrganisationRejection =
  | Readonly<{ code: 'unit-already-established'; unit: string }>
  | Readonly<{ code: 'parent-unknown'; parent: string }>
  | Readonly<{ code: 'unit-unknown'; unit: string }>
  /** Terms are appended in order of time: the past of a post is not rewritten. */
  | Readonly<{ code: 'appointed-before-predecessor'; from: string }>
  | Readonly<{ code: 'holds-no-post'; unit: string; person: string }>
  | Readonly<{ code: 'not-the-head'; unit: string; person: string }>
  | Readonly<{ code: 'not-a-deputy'; unit: string; person: string }>
  | Readonly<{ code: 'absence-ends-too-early'; until: string }>
  | Readonly<{ code: 'absence-overlaps'; absence: string }>
  | Readonly<{ code: 'absence-already-declared'; absence: string }>
  | Readonly<{ code: 'absence-unknown'; absence: string }>;
