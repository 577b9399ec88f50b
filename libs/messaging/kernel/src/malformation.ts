/** Why a message is not one of ours. */
export type Malformation =
  | Readonly<{ problem: 'missing-header'; header: string }>
  | Readonly<{ problem: 'invalid-header'; header: string; value: string; expected: string }>
  | Readonly<{ problem: 'missing-value' }>
  | Readonly<{ problem: 'invalid-json'; detail: string }>;

export const describeMalformation = (malformation: Malformation): string => {
  switch (malformation.problem) {
    case 'missing-header':
      return `header ${malformation.header} is missing`;
    case 'invalid-header':
      return `header ${malformation.header} is "${malformation.value}", expected ${malformation.expected}`;
    case 'missing-value':
      return 'the message has no value';
    case 'invalid-json':
      return `the value is not JSON: ${malformation.detail}`;
    default:
      return malformation satisfies never;
  }
};
