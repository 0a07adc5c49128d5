import { useEffect, useState } from "react";
import { useClass } from "./classContext.ts";

/** How often clocks are looked at, milliseconds. */
const TICK = 500;

/** The server's clock, as near as it is known: milliseconds since 1970. */
export function useServerTime(): number {
  const skew = useClass((state) => state.clockSkew);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  return now + skew;
}
