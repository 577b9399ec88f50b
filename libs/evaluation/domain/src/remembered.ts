/** The same function, asked once for each argument: equal assignments are many, and exact arithmetic is slow. */
export const remembered = <Argument, Value>(answer: (argument: Argument) => Value) => {
  const answers = new Map<Argument, Value>();
  return (argument: Argument): Value => {
    const known = answers.get(argument);
    if (known !== undefined) return known;
    const value = answer(argument);
    answers.set(argument, value);
    return value;
  };
};
