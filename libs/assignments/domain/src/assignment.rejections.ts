/** Every way the domain says no to an assignment's command. Maps over it are exhaustive by type. */
export type AssignmentRejection =
  | Readonly<{ code: 'assignment-unknown' }>
  | Readonly<{ code: 'already-issued' }>
  | Readonly<{ code: 'deadline-not-ahead'; dueAt: string }>
  | Readonly<{ code: 'not-the-lead-unit'; leadUnit: string }>
  | Readonly<{ code: 'not-the-accepting-unit'; acceptingUnit: string }>
  | Readonly<{ code: 'not-acknowledged' }>
  | Readonly<{ code: 'evidence-required' }>
  | Readonly<{ code: 'slowness-unexplained' }>
  | Readonly<{ code: 'awaiting-acceptance' }>
  | Readonly<{ code: 'nothing-submitted' }>
  | Readonly<{ code: 'already-completed' }>;
