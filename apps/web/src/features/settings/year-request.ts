/** A form's days take the document and the standing that were said once for the whole year. */
export const yearRequest = (values: unknown): unknown => {
  if (typeof values !== 'object' || values === null) return values;
  const { standing, ...rest } = { standing: undefined, ...values };
  const source = 'source' in rest ? rest.source : undefined;
  const whole = (day: unknown): unknown =>
    typeof day === 'object' && day !== null ? { ...day, source, standing } : { source, standing };
  const wholeDays = (name: 'daysOff' | 'workedDays'): readonly unknown[] => {
    const days: unknown = Object.entries(rest).find(([key]) => key === name)?.[1];
    return Array.isArray(days) ? days.map(whole) : [];
  };
  return { ...rest, daysOff: wholeDays('daysOff'), workedDays: wholeDays('workedDays') };
};
