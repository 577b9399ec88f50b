/** Whom an assignment was waiting for. */
export const delay = {
  delay: {
    title: 'Whom it waited for',
    explain: 'From issue to acceptance, or to this moment.',
    owner: {
      doer: 'lead unit',
      accepting: 'accepting unit',
      issuing: 'issuing unit',
      others: 'outside (suspended)',
      'objective-cause': 'objective cause',
      system: 'our system’s fault',
    },
    overdue: 'overdue',
    of: '{{owner}}: {{unit}}',
    days_one: '{{count}} day',
    days_other: '{{count}} days',
    hours_one: '{{count}} hour',
    hours_other: '{{count}} hours',
    moment: 'less than an hour',
  },
};
