import { useEffect, useState } from 'react';

/** Whole seconds since `waiting` became true; 0 while it is false. */
export const useSecondsWaited = (waiting: boolean): number => {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setInterval(() => setSeconds((before) => before + 1), 1_000);
    return () => {
      clearInterval(timer);
      setSeconds(0);
    };
  }, [waiting]);
  return seconds;
};
